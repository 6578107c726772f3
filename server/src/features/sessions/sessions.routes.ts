import { PasswordChange, SignInRequest, type SessionInfo } from '@khamrong/schemas';
import { Router, type Request, type Response } from 'express';
import { clientBucket } from '../../http/client-address';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { OfficeService } from '../office/office.service';
import type { SecondFactorService } from '../second-factor/second-factor.service';
import type { Actor } from '../staff/actor';
import type { Cookies } from './cookies';
import { deviceName } from './device-name';
import { actorIn, type Guard } from './guard';
import { presentSession } from './session.presenter';
import type { Begun, SessionsService } from './sessions.service';

const signInRequest = bodyOf(SignInRequest);
const passwordChange = bodyOf(PasswordChange);
const DEVICES = '/api/v1/session/devices';

interface Needs {
  sessions: SessionsService;
  factors: SecondFactorService;
  offices: OfficeService;
  cookies: Cookies;
  guard: Guard;
}

const deviceOf = (request: Request): string => deviceName(request.get('user-agent'));

export function sessionRoutes(needs: Needs): Router {
  const { sessions, factors, offices, cookies, guard } = needs;
  const router = Router();
  const presented = async (actor: Actor): Promise<SessionInfo> =>
    presentSession(actor, offices.current(), await factors.has(actor.id));
  const answer = async (response: Response, { actor, token, device }: Begun): Promise<void> => {
    cookies.setToken(response, token);
    cookies.setDevice(response, device);
    response.json(await presented(actor));
  };

  router.post('/api/v1/session', jsonBody, async (request, response) => {
    const [address, device] = [clientBucket(request), cookies.device(request)];
    const begun = await sessions.signIn(signInRequest(request), {
      address,
      device,
      deviceName: deviceOf(request),
    });
    await sessions.drop(cookies.token(request));
    await answer(response, begun);
  });

  router.get('/api/v1/session', guard.requireSignedIn, async (_request, response) => {
    response.json(await presented(actorIn(response)));
  });

  router.put('/api/v1/session/password', guard.requireSignedIn, jsonBody, async (request, response) => {
    const change = passwordChange(request);
    await answer(response, await sessions.changePassword(actorIn(response), change, deviceOf(request)));
  });

  return router.use(deviceRoutes(needs));
}

/** Signing out, here and where else one is signed in. */
function deviceRoutes({ sessions, cookies, guard }: Needs): Router {
  const router = Router();
  router.delete('/api/v1/session', guard.requireSignedIn, async (request, response) => {
    await sessions.signOut(cookies.token(request), actorIn(response));
    cookies.clearToken(response);
    response.status(204).end();
  });

  router.get(DEVICES, guard.requireSignedIn, async (request, response) => {
    response.json({ items: await sessions.devicesOf(actorIn(response), cookies.token(request)) });
  });
  router.delete(DEVICES, guard.requireSignedIn, async (request, response) => {
    await sessions.endElsewhere(actorIn(response), cookies.token(request));
    response.status(204).end();
  });
  router.delete(`${DEVICES}/:id`, guard.requireSignedIn, async (request, response) => {
    await sessions.endElsewhere(actorIn(response), cookies.token(request), String(request.params.id));
    response.status(204).end();
  });
  return router;
}
