import { Router } from 'express';
import type { AuditService } from '../../audit/audit.service';
import { clientLimit } from '../../../http/client-limit';
import { readBody } from '../../../http/json-body';
import { actorIn, type Guard } from '../../sessions/guard';
import type { StaffService } from '../../staff/staff.service';
import type { LineLinking } from './line-linking';
import { answerLine, hearLine, type LineWebhookNeeds } from './line-webhook';

export const LINE_WEBHOOK = '/api/v1/line/webhook';
const OWN = '/api/v1/session/line';

/** Requests from one address in ten minutes: LINE sends all of an office's from a few. */
const REQUESTS = 6000;
const WINDOW_S = 600;
/** A hundred events, each with a text as long as LINE lets people write. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Where LINE tells what people wrote to the office's account. */
export function lineWebhookRoutes(needs: LineWebhookNeeds): Router {
  const router = Router();
  const limit = clientLimit(REQUESTS, WINDOW_S);
  router.post(LINE_WEBHOOK, async (request, response) => {
    await limit(request);
    const body = await readBody(request, MOST_BYTES);
    const answers = await hearLine(body, request.get('x-line-signature'), needs);
    response.json({});
    void answerLine(answers, needs).catch((error: unknown) =>
      needs.ground.log.warn({ err: error }, 'people on LINE were not answered'),
    );
  });
  return router;
}

export interface OwnLineNeeds {
  linking: LineLinking;
  staff: Pick<StaffService, 'find'>;
  audit: AuditService;
  guard: Guard;
}

/** One's own LINE. */
export function ownLineRoutes({ linking, staff, audit, guard }: OwnLineNeeds): Router {
  const router = Router();
  router.get(OWN, guard.requireSignedIn, async (_request, response) => {
    const account = await staff.find(actorIn(response).id);
    const offer = await linking.staffOffer(account);
    response.json({ line: offer ? { linked: linking.isLinked(account), offer } : null });
  });
  router.delete(OWN, guard.requireSignedIn, async (_request, response) => {
    const actor = actorIn(response);
    await linking.end('staff', actor.id);
    await audit.record(actor, 'staff.line', { what: 'ended' });
    response.status(204).end();
  });
  return router;
}
