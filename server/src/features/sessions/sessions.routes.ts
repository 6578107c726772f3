import { PasswordChange, SignInRequest } from '@khamrong/schemas';
import { Router, type Response } from 'express';
import { clientBucket } from '../../http/client-address';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { OfficeService } from '../office/office.service';
import type { Cookies } from './cookies';
import { actorIn, type Guard } from './guard';
import { presentSession } from './session.presenter';
import type { Begun, SessionsService } from './sessions.service';

const signInRequest = bodyOf(SignInRequest);
const passwordChange = bodyOf(PasswordChange);

interface Needs {
  sessions: SessionsService;
  offices: OfficeService;
  cookies: Cookies;
  guard: Guard;
}

export function sessionRoutes({ sessions, offices, cookies, guard }: Needs): Router {
  const router = Router();
  const answer = (response: Response, { actor, token, device }: Begun): void => {
    cookies.setToken(response, token);
    cookies.setDevice(response, device);
    response.json(presentSession(actor, offices.current()));
  };

  router.post('/api/v1/session', jsonBody, async (request, response) => {
    const origin = { address: clientBucket(request), device: cookies.device(request) };
    const begun = await sessions.signIn(signInRequest(request), origin);
    await sessions.drop(cookies.token(request));
    answer(response, begun);
  });

  router.get('/api/v1/session', guard.requireSignedIn, (_request, response) => {
    response.json(presentSession(actorIn(response), offices.current()));
  });

  router.delete('/api/v1/session', guard.requireSignedIn, async (request, response) => {
    await sessions.signOut(cookies.token(request), actorIn(response));
    cookies.clearToken(response);
    response.status(204).end();
  });

  router.put('/api/v1/session/password', guard.requireSignedIn, jsonBody, async (request, response) => {
    answer(response, await sessions.changePassword(actorIn(response), passwordChange(request)));
  });

  return router;
}
