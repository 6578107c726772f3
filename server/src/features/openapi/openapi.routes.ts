import { Router } from 'express';
import { citizenOperations } from './citizen-operations';
import { officeOperations } from './office-operations';
import { openapiDocument } from './openapi-document';

export function openapiRoutes(publicUrl: string): Router {
  const router = Router();
  const document = openapiDocument([...citizenOperations, ...officeOperations], publicUrl);
  router.get('/api/v1/openapi.json', (_request, response) => {
    response.json(document);
  });
  return router;
}
