import { AuditHeadQuery, AuditQuery, type AuditHead } from '@khamrong/schemas';
import { Router } from 'express';
import { queryOf } from '../../http/validate';

import { actorIn, type Guard } from '../sessions/guard';
import type { AuditService } from './audit.service';

const auditQuery = queryOf(AuditQuery);
const headQuery = queryOf(AuditHeadQuery);

const noted = ({ seq, hash }: { seq?: string; hash?: string }): AuditHead | undefined =>
  seq && hash ? { seq: Number(seq), hash } : undefined;

export function auditRoutes(audit: AuditService, { requireStaff }: Guard): Router {
  const router = Router();
  router.get('/api/v1/office/audit', requireStaff('audit.read'), async (request, response) => {
    response.json(await audit.list(auditQuery(request)));
  });
  router.get('/api/v1/office/audit/verification', requireStaff('audit.read'), async (request, response) => {
    const found = await audit.verify(noted(headQuery(request)));
    const what = found.fault ? `${found.fault.why} ${found.fault.seq ?? ''}`.trim() : String(found.checked);
    await audit.record(actorIn(response), 'audit.verify', { what });
    response.json(found);
  });
  return router;
}
