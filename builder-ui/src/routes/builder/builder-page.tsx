import { useCallback } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { LazyView } from '../../components/lazy-view';
import { LoadedView } from '../../components/loaded-view';
import { DraftContext, SaverContext } from '../../draft/draft-context';
import type { DraftStore } from '../../draft/draft-store';
import { openDraft } from '../../draft/open-draft';
import { browserKeeper, keptName } from '../../draft/saving/kept-work';
import { useSavingOf } from '../../draft/use-saver';
import { usePermission, useSession } from '../../lib/session-context';
import { useLoaded } from '../../lib/use-loaded';
import { BuilderHead } from './builder-head';
import { StaleSave } from './stale-save';
import { TabBar } from './tab-bar';
import { useAreas } from './use-areas';

const keeper = browserKeeper();

function OpenBuilder({ store, kept }: { store: DraftStore; kept: string }) {
  const saver = useSavingOf(store, keeper, kept);
  // A tab of its own says that it is loading; the one before would stay as if nothing had been pressed.
  const { pathname } = useLocation();
  useAreas();
  return (
    <DraftContext value={store}>
      <SaverContext value={saver}>
        <div className="builder">
          <BuilderHead />
          <StaleSave />
          <TabBar />
          <LazyView key={pathname}>
            <Outlet />
          </LazyView>
        </div>
      </SaverContext>
    </DraftContext>
  );
}

function LoadedBuilder({ id, username }: { id: string; username: string }) {
  const kept = keptName(id, username);
  const load = useCallback((signal: AbortSignal) => openDraft(id, keeper, kept, signal), [id, kept]);
  const loaded = useLoaded(load);
  return (
    <LoadedView from={loaded}>{(store) => <OpenBuilder key={id} store={store} kept={kept} />}</LoadedView>
  );
}

/** The builder of one service: its draft, loaded once, under all tabs. */
export default function BuilderPage() {
  const { id = '' } = useParams();
  const { current } = useSession();
  const may = usePermission('services.manage');
  if (current.state !== 'signed-in') return null;
  if (!may) return <p className="message">บัญชีของท่านดูบริการได้ แต่แก้ไขแบบฟอร์มไม่ได้</p>;
  return <LoadedBuilder id={id} username={current.session.username} />;
}
