import { useCallback, useMemo } from 'react';
import { NavLink, Outlet, useParams } from 'react-router';
import { LazyView } from '../../components/lazy-view';
import { LoadedView } from '../../components/loaded-view';
import { readDraft, readOfficeProfile } from '../../draft/draft-api';
import { DraftContext, useDefinition } from '../../draft/draft-context';
import { DraftStore } from '../../draft/draft-store';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { BUILDER_TABS } from './builder-tabs';
import { BuilderTools } from './builder-tools';

function Frame() {
  const title = useDefinition((definition) => definition.title.th);
  usePageTitle(title || 'บริการใหม่');
  return (
    <div className="builder">
      <div className="builder-head">
        <h1>{title || 'บริการที่ยังไม่มีชื่อ'}</h1>
        <BuilderTools />
      </div>
      <nav className="builder-tabs" aria-label="ขั้นตอนการสร้างบริการ">
        {BUILDER_TABS.map(({ path, text }) => (
          <NavLink key={path} to={path}>
            {text}
          </NavLink>
        ))}
      </nav>
      <LazyView>
        <Outlet />
      </LazyView>
    </div>
  );
}

/** The builder of one service: its draft, loaded once, under all tabs. */
export default function BuilderPage() {
  const { id = '' } = useParams();
  const load = useCallback(
    async (signal: AbortSignal) =>
      new DraftStore(...(await Promise.all([readDraft(id, signal), readOfficeProfile(signal)]))),
    [id],
  );
  const store = useLoaded(load);
  const frame = useMemo(() => <Frame />, []);
  return (
    <LoadedView from={store}>{(draft) => <DraftContext value={draft}>{frame}</DraftContext>}</LoadedView>
  );
}
