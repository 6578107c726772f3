import { Router } from 'express';
import { buildingOperations } from './building-operations';
import { calendarOperations } from './calendar-operations';
import { approvalOperations } from './approval-operations';
import { caseActOperations } from './case-act-operations';
import { citizenOperations } from './citizen-operations';
import { accessOperations } from './access-operations';
import { officeOperations } from './office-operations';
import { openapiDocument } from './openapi-document';
import { exportOperations } from './export-operations';
import { inboxOperations } from './inbox-operations';
import { noticeOperations } from './notice-operations';
import { paperOperations } from './paper-operations';
import { personalDataOperations } from './personal-data-operations';
import { retentionOperations } from './retention-operations';
import { rightsOperations } from './rights-operations';
import { withScans } from './scan-operations';
import { resumableOperations } from './resumable-operations';

export function openapiRoutes(publicUrl: string): Router {
  const router = Router();
  const operations = [
    ...withScans([...citizenOperations, ...resumableOperations]),
    ...officeOperations,
    ...inboxOperations,
    ...accessOperations,
    ...caseActOperations,
    ...approvalOperations,
    ...buildingOperations,
    ...paperOperations,
    ...exportOperations,
    ...noticeOperations,
    ...calendarOperations,
    ...personalDataOperations,
    ...retentionOperations,
    ...rightsOperations,
  ];
  const document = openapiDocument(operations, publicUrl);
  router.get('/api/v1/openapi.json', (_request, response) => {
    response.json(document);
  });
  return router;
}
