import { AppError, PasswordAgain, SecondFactorCode, SecondFactorRoles } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { AuditService } from '../audit/audit.service';
import type { Cookies } from '../sessions/cookies';
import { actorIn, type Guard } from '../sessions/guard';
import type { SessionsService } from '../sessions/sessions.service';
import type { SecondFactorService } from './second-factor.service';

const passwordAgain = bodyOf(PasswordAgain);
const codeGiven = bodyOf(SecondFactorCode);
const rolesGiven = bodyOf(SecondFactorRoles);
const OWN = '/api/v1/session/second-factor';
const RULE = '/api/v1/office/second-factor';

export interface SecondFactorNeeds {
  factors: SecondFactorService;
  sessions: SessionsService;
  audit: AuditService;
  cookies: Cookies;
  guard: Guard;
}

/** One's own second factor, and which roles must have one. */
export function secondFactorRoutes(needs: SecondFactorNeeds): Router {
  const { factors, sessions, audit, cookies, guard } = needs;
  const router = Router();

  router.post(OWN, guard.requireSignedIn, jsonBody, async (request, response) => {
    const actor = actorIn(response);
    await sessions.confirmPassword(actor, passwordAgain(request).password);
    response.json(await factors.offer(actor));
  });

  // Whoever may try codes here is signed in, and the secret they try for is their own.
  router.put(OWN, guard.requireSignedIn, jsonBody, async (request, response) => {
    const actor = actorIn(response);
    const recoveryCodes = await factors.confirm(actor.id, codeGiven(request).code);
    if (!recoveryCodes) throw new AppError('session.wrongCode');
    // Sessions that were begun by password alone.
    await sessions.endElsewhere(actor, cookies.token(request));
    await audit.record(actor, 'session.secondFactorOn');
    response.json({ recoveryCodes });
  });

  return router.use(keptRoutes(needs), ruleRoutes(needs));
}

/** One that is there. */
function keptRoutes({ factors, sessions, audit, guard }: SecondFactorNeeds): Router {
  const router = Router();
  router.post(`${OWN}/off`, guard.requireSignedIn, jsonBody, async (request, response) => {
    const actor = actorIn(response);
    await sessions.confirmPassword(actor, passwordAgain(request).password);
    if ((await factors.roles()).includes(actor.role)) throw new AppError('session.secondFactorKept');
    await factors.remove(actor.id);
    await audit.record(actor, 'session.secondFactorOff');
    response.status(204).end();
  });

  router.post(`${OWN}/recovery-codes`, guard.requireSignedIn, jsonBody, async (request, response) => {
    const actor = actorIn(response);
    await sessions.confirmPassword(actor, passwordAgain(request).password);
    if (!(await factors.has(actor.id))) throw new AppError('session.notFound');
    const recoveryCodes = await factors.renewRecovery(actor.id);
    await audit.record(actor, 'session.recoveryCodes');
    response.json({ recoveryCodes });
  });

  return router;
}

function ruleRoutes({ factors, audit, guard }: SecondFactorNeeds): Router {
  const router = Router();
  router.use(RULE, guard.requireStaff('staff.manage'));
  router.get(RULE, async (_request, response) => {
    response.json({ roles: await factors.roles() });
  });
  router.put(RULE, jsonBody, async (request, response) => {
    const { roles } = rolesGiven(request);
    await factors.setRoles(roles);
    await audit.record(actorIn(response), 'office.secondFactorRoles', { what: roles.join(' ') });
    response.json({ roles });
  });
  return router;
}
