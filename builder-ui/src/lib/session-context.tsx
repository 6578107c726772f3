import type { MapTiles, Permission, SessionInfo } from '@khamrong/schemas';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { request, sessionEvents } from './api-client';
import { toApiError, type ApiError } from './api-error';

/** Who uses the application, as far as is known. */
export type SessionState =
  | { state: 'unknown' }
  | { state: 'failed'; error: ApiError }
  /** `left`: by their own wish, so that whoever comes next does not land where they were. */
  | { state: 'signed-out'; left: boolean }
  | { state: 'signed-in'; session: SessionInfo };

interface SessionContextValue {
  current: SessionState;
  /** After signing in or changing the password. */
  begin(session: SessionInfo): void;
  end(): void;
}

const SessionContext = createContext<SessionContextValue | undefined>(undefined);

type Duty = 'passwordChangeRequired' | 'secondFactorRequired';

const withDuty =
  (duty: Duty) =>
  (current: SessionState): SessionState =>
    current.state === 'signed-in' ? { ...current, session: { ...current.session, [duty]: true } } : current;

function stateAfter(error: ApiError): SessionState {
  return error.code === 'session.required'
    ? { state: 'signed-out', left: false }
    : { state: 'failed', error };
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<SessionState>({ state: 'unknown' });

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const ended: SessionState = { state: 'signed-out', left: false };
    sessionEvents.addEventListener('signed-out', () => setCurrent(ended), { signal });
    const duties = {
      'password-change-required': 'passwordChangeRequired',
      'second-factor-required': 'secondFactorRequired',
    } as const;
    for (const [event, duty] of Object.entries(duties))
      sessionEvents.addEventListener(event, () => setCurrent(withDuty(duty)), { signal });
    request<SessionInfo>('GET', '/api/v1/session', undefined, signal).then(
      (session) => setCurrent({ state: 'signed-in', session }),
      (error: unknown) => signal.aborted || setCurrent(stateAfter(toApiError(error))),
    );
    return () => leaving.abort();
  }, []);

  const value = useMemo<SessionContextValue>(
    () => ({
      current,
      begin: (session) => setCurrent({ state: 'signed-in', session }),
      end: () => setCurrent({ state: 'signed-out', left: true }),
    }),
    [current],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): SessionContextValue {
  const value = use(SessionContext);
  if (!value) throw new Error('there is no SessionProvider above');
  return value;
}

/** Whether the person signed in may do something: what they may not is not offered. */
export function usePermission(permission: Permission): boolean {
  const { current } = useSession();
  return current.state === 'signed-in' && current.session.permissions.includes(permission);
}

/** The office's map; undefined where it has none, and where nobody is signed in. */
export function useMapTiles(): MapTiles | undefined {
  const current = use(SessionContext)?.current;
  return current?.state === 'signed-in' ? current.session.office.tiles : undefined;
}
