import { AuditFilter, AuditHeadQuery, AuditQuery, bangkokDate, type AuditHead } from '@khamrong/schemas';
import { Router, type Response } from 'express';
import { sendFile } from '../../http/send-file';
import { queryOf } from '../../http/validate';
import { auditCsv } from './audit-csv';
import { actorIn, type Guard } from '../sessions/guard';
import type { CaseDesk } from '../cases/case-desk';
import type { AuditService, Hidden } from './audit.service';

const auditQuery = queryOf(AuditQuery);
const auditFilter = queryOf(AuditFilter);
const headQuery = queryOf(AuditHeadQuery);

const noted = ({ seq, hash }: { seq?: string; hash?: string }): AuditHead | undefined =>
  seq && hash ? { seq: Number(seq), hash } : undefined;

/** What was looked for, as a line of the record tells it. */
const told = ({ action, who, receiptNo, from, to }: AuditFilter): string =>
  [action, who, receiptNo, from, to].filter(Boolean).join(' ');

export function auditRoutes(audit: AuditService, desk: Pick<CaseDesk, 'hiddenFrom'>, guard: Guard): Router {
  const { requireStaff } = guard;
  const from =
    (response: Response): Hidden =>
    (cases) =>
      desk.hiddenFrom(actorIn(response), cases);
  const router = Router();
  router.get('/api/v1/office/audit', requireStaff('audit.read'), async (request, response) => {
    const query = auditQuery(request);
    const page = await audit.list(query, from(response));
    await audit.record(actorIn(response), 'audit.view', { what: told(query) });
    response.json(page);
  });
  router.get('/api/v1/office/audit.csv', requireStaff('audit.read'), async (request, response) => {
    const filter = auditFilter(request);
    await audit.record(actorIn(response), 'audit.export', { what: told(filter) });
    const name = `บันทึกการเข้าถึง-${bangkokDate(new Date())}.csv`;
    await sendFile(response, {
      name,
      type: 'text/csv; charset=utf-8',
      stream: () => auditCsv(audit.all(filter, from(response))),
    });
  });
  return router.use(verificationRoutes(audit, guard));
}

/** Whether the record is as it was written. */
function verificationRoutes(audit: AuditService, { requireStaff }: Guard): Router {
  const router = Router();
  router.get('/api/v1/office/audit/verification', requireStaff('audit.read'), async (request, response) => {
    const found = await audit.verify(noted(headQuery(request)));
    const what = found.fault ? `${found.fault.why} ${found.fault.seq ?? ''}`.trim() : String(found.checked);
    await audit.record(actorIn(response), 'audit.verify', { what });
    response.json(found);
  });
  return router;
}
