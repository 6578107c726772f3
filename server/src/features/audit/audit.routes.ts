import { AuditQuery } from '@khamrong/schemas';
import { Router } from 'express';
import { queryOf } from '../../http/validate';
import type { Guard } from '../sessions/guard';
import type { AuditService } from './audit.service';

const auditQuery = queryOf(AuditQuery);

export function auditRoutes(audit: AuditService, { requireStaff }: Guard): Router {
  const router = Router();
  router.get('/api/v1/office/audit', requireStaff('audit.read'), async (request, response) => {
    response.json(await audit.list(auditQuery(request)));
  });
  return router;
}
