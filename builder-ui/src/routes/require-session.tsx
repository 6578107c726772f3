import type { SessionInfo } from '@khamrong/schemas';
import { lazy } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ErrorMessage } from '../components/error-message';
import { ChangePasswordPage } from '../features/session/change-password-page';
import { LazyView } from '../components/lazy-view';
import { LoadingNote } from '../components/loading-note';
import { useSession } from '../lib/session-context';
import { Shell } from './shell';

const FactorRequiredPage = lazy(async () => ({
  default: (await import('../features/session/account-page')).FactorRequiredPage,
}));

/** The page asked for, or the one that has to be done with before any other. */
function NeededFirst({ session }: { session: SessionInfo }) {
  if (session.passwordChangeRequired) return <ChangePasswordPage forced />;
  if (session.secondFactorRequired) return <FactorRequiredPage />;
  return <Outlet />;
}

/** Lets pages of staff through, and everybody else to the page they need first. */
export function RequireSession() {
  const { current } = useSession();
  const { pathname, search } = useLocation();
  switch (current.state) {
    case 'unknown':
      return <LoadingNote />;
    case 'failed':
      return (
        <main className="narrow">
          <ErrorMessage error={current.error} onRetry={() => location.reload()} />
        </main>
      );
    case 'signed-out':
      return <Navigate to="/sign-in" state={current.left ? null : { from: pathname + search }} replace />;
    case 'signed-in':
      return (
        <Shell session={current.session}>
          <LazyView>
            <NeededFirst session={current.session} />
          </LazyView>
        </Shell>
      );
  }
}
