import { useDraft } from '../../draft/draft-context';
import { ChangesPanel } from './changes-panel';
import { CheckPanel } from './check-panel';
import { OpeningForm } from './opening-form';
import { PublishPanel } from './publish-panel';
import { allFaults, useServerCheck } from './use-server-check';
import { VersionList } from './version-list';

/** What the form still needs, publishing it, and when it takes petitions. */
export default function PublishTab() {
  const own = useDraft((state) => state.faults);
  const published = useDraft(({ saved }) => saved.live !== null);
  const check = useServerCheck();
  const faults = allFaults(own, check);
  return (
    <div className="publishing">
      <div className="publishing-side">
        <CheckPanel faults={faults} check={check} />
        <PublishPanel faults={faults.length} />
        <ChangesPanel />
      </div>
      <div className="publishing-side">
        <OpeningForm />
        {published && <VersionList />}
      </div>
    </div>
  );
}
