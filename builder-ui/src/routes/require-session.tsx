import { Navigate, Outlet, useLocation } from 'react-router';
import { ErrorMessage } from '../components/error-message';
import { ChangePasswordPage } from '../features/session/change-password-page';
import { LazyView } from '../components/lazy-view';
import { useSession } from '../lib/session-context';
import { Shell } from './shell';

/** Lets pages of staff through, and everybody else to the page they need first. */
export function RequireSession() {
  const { current } = useSession();
  const { pathname, search } = useLocation();
  switch (current.state) {
    case 'unknown':
      return (
        <p className="loading" role="status">
          กำลังโหลด…
        </p>
      );
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
            {current.session.passwordChangeRequired ? <ChangePasswordPage forced /> : <Outlet />}
          </LazyView>
        </Shell>
      );
  }
}
