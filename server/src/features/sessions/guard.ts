import { AppError, type Permission } from '@khamrong/schemas';
import type { Request, RequestHandler, Response } from 'express';
import { addressBucket, clientBucket } from '../../http/client-address';
import type { IncomingMessage } from 'node:http';
import type { Actor } from '../staff/actor';
import type { Cookies } from './cookies';
import type { SessionsService } from './sessions.service';

/** Lets requests of staff pass. What it lets pass finds its actor with `actorIn`. */
export interface Guard {
  /** Anybody signed in, also before the one-time password has been changed or a second factor set up. */
  requireSignedIn: RequestHandler;
  /** Staff with one of these permissions. */
  requireStaff(...anyOf: Permission[]): RequestHandler;
  /**
   * Staff with this permission behind a request that people of the public send as well.
   * @param address of the client, as far as trusted proxies tell
   * @throws AppError as `requireStaff`
   */
  staffBehind(
    request: Pick<IncomingMessage, 'headers'>,
    address: string,
    permission: Permission,
  ): Promise<Actor>;
}

const actors = new WeakMap<Response, Actor>();

/** The member of staff behind a request that a guard has let pass. */
export function actorIn(response: Response): Actor {
  const actor = actors.get(response);
  if (!actor) throw new Error('a route for staff has no guard');
  return actor;
}

function checkPermission(actor: Actor, anyOf: readonly Permission[]): void {
  if (actor.mustChangePassword) throw new AppError('session.passwordChangeRequired');
  if (actor.mustAddFactor) throw new AppError('session.secondFactorRequired');
  if (!anyOf.some((permission) => actor.permissions.has(permission))) throw new AppError('permission.denied');
}

export function createGuard(sessions: SessionsService, cookies: Cookies): Guard {
  async function signedIn(request: Pick<IncomingMessage, 'headers'>, bucket: string): Promise<Actor> {
    const actor = await sessions.actorBehind(cookies.token(request), bucket);
    if (!actor) throw new AppError('session.required');
    return actor;
  }
  async function admit(request: Request, response: Response): Promise<Actor> {
    const actor = await signedIn(request, clientBucket(request));
    actors.set(response, actor);
    return actor;
  }
  return {
    requireSignedIn: async (request, response, next) => {
      await admit(request, response);
      next();
    },
    requireStaff:
      (...anyOf) =>
      async (request, response, next) => {
        checkPermission(await admit(request, response), anyOf);
        next();
      },
    staffBehind: async (request, address, permission) => {
      const actor = await signedIn(request, addressBucket(address));
      checkPermission(actor, [permission]);
      return actor;
    },
  };
}
