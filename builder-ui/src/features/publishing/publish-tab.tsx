import { useEffect } from 'react';
import { catchUp } from '../../draft/catch-up';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { ChangesPanel } from './changes-panel';
import { CheckPanel } from './check-panel';
import { OpeningForm } from './opening-form';
import { PublishPanel } from './publish-panel';
import { allFaults, useServerCheck } from './use-server-check';
import { VersionList } from './version-list';

/** Others may have published meanwhile. Where the line is gone, what is known stays. */
function useCaughtUp(): void {
  const store = useDraftStore();
  useEffect(() => {
    const leaving = new AbortController();
    catchUp(store, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [store]);
}

/** What the form still needs, publishing it, and when it takes petitions. */
export default function PublishTab() {
  useCaughtUp();
  const own = useDraft((state) => state.faults);
  const published = useDraft(({ saved }) => saved.live !== null);
  const check = useServerCheck();
  const faults = allFaults(own, check);
  return (
    <div className="publishing">
      <div className="publishing-side">
        <CheckPanel faults={faults} check={check} />
        <ChangesPanel />
        <PublishPanel faults={faults.length} />
      </div>
      <div className="publishing-side">
        <OpeningForm />
        {published && <VersionList />}
      </div>
    </div>
  );
}
