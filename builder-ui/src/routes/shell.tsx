import type { SessionInfo } from '@khamrong/schemas';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { ErrorMessage } from '../components/error-message';
import { signOut } from '../features/session/session-api';
import { useSession } from '../lib/session-context';
import { useAction } from '../lib/use-action';
import { keepFocus } from './keep-focus';
import { MainMenu } from './main-menu';

/** After a change of page the keyboard and the screen reader start at its content; what goes away does not take the focus with it. */
function useFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    window.scrollTo(0, 0);
  }, [pathname]);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return main;
}

/** What stands around every page of a person signed in. */
export function Shell({ session, children }: { session: SessionInfo; children: ReactNode }) {
  const { end } = useSession();
  const main = useFocus();
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await signOut();
      end();
    }, [end]),
  );
  return (
    <>
      <a className="skip" href="#main">
        ข้ามไปยังเนื้อหา
      </a>
      <header className="top">
        <p className="office">
          <strong>คำร้อง</strong> <span>{session.office.shortName}</span>
        </p>
        {!session.passwordChangeRequired && !session.secondFactorRequired && <MainMenu session={session} />}
        <p className="who">
          <Link to="/account" title="บัญชีของฉัน">
            {session.displayName}
          </Link>
          <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
            ออกจากระบบ
          </button>
        </p>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorMessage error={error} />
        {children}
      </main>
    </>
  );
}
