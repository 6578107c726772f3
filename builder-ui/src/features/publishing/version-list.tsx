import { isSameJson, type OfficeVersion } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { Dialog } from '../../components/dialog';
import { DifferenceList } from '../../components/difference-list';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { useDefinition, useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { thaiTime } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { readVersion, readVersions } from './publishing-api';

/** A version and the one before it, where there is one. */
const readPair = (id: string, number: number, before: number | undefined, signal: AbortSignal) =>
  Promise.all([
    readVersion(id, number, signal),
    before === undefined ? undefined : readVersion(id, before, signal),
  ]);

interface VersionProps {
  version: OfficeVersion;
  /** Number of the version before, undefined for the first. */
  before: number | undefined;
}

function VersionDialog({ version, before, onClose }: VersionProps & { onClose: () => void }) {
  const id = useDraft(({ saved }) => saved.id);
  const definition = useDefinition((whole) => whole);
  const pair = useLoaded(
    useCallback((signal: AbortSignal) => readPair(id, version.number, before, signal), [id, version, before]),
  );
  return (
    <Dialog title={`ฉบับที่ ${version.number}`} onClose={onClose}>
      <p className="small">
        เผยแพร่เมื่อ {thaiTime(version.publishedAt)} โดย {version.publishedBy}
      </p>
      <LoadedView from={pair}>
        {([shown, earlier]) => (
          <>
            <h3>{earlier ? `สิ่งที่เปลี่ยนจากฉบับที่ ${before}` : 'ฉบับแรก'}</h3>
            {earlier && <DifferenceList before={earlier.definition} after={shown.definition} />}
            <h3>สิ่งที่ร่างตอนนี้ต่างจากฉบับนี้</h3>
            <DifferenceList before={shown.definition} after={definition} />
          </>
        )}
      </LoadedView>
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          ปิด
        </button>
      </div>
    </Dialog>
  );
}

/** Puts a version's form in the place of the draft, as an edit like others: it is saved, and can be taken back. */
function useRestore(number: number) {
  const store = useDraftStore();
  const [done, setDone] = useState('');
  const action = useAction(
    useCallback(async () => {
      setDone('');
      const { definition } = await readVersion(store.getState().saved.id, number);
      const differs = !isSameJson(definition, store.definition);
      if (differs) store.run({ do: 'replaceAll', by: definition });
      setDone(differs ? 'นำกลับมาเป็นร่างแล้ว หากไม่ต้องการให้กด “เลิกทำ”' : 'ร่างตรงกับฉบับนี้อยู่แล้ว');
    }, [store, number]),
  );
  return { ...action, done };
}

function Version({ version, before }: VersionProps) {
  const { number, live, publishedAt, publishedBy } = version;
  const [shown, setShown] = useState(false);
  const restore = useRestore(number);
  return (
    <li className="version">
      <div>
        <p>
          <strong>ฉบับที่ {number}</strong> {live && <span className="badge badge-completed">ใช้อยู่</span>}
        </p>
        <p className="small">
          {thaiTime(publishedAt)} โดย {publishedBy}
        </p>
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={() => setShown(true)}>
          ดู<span className="off-screen">ฉบับที่ {number}</span>
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={restore.busy}
          onClick={() => void restore.run()}
        >
          นำกลับมาเป็นร่าง<span className="off-screen"> ฉบับที่ {number}</span>
        </button>
      </div>
      <p role="status" className="small version-done">
        {restore.done}
      </p>
      <ErrorMessage error={restore.error} />
      {shown && <VersionDialog version={version} before={before} onClose={() => setShown(false)} />}
    </li>
  );
}

/** All versions there were, the latest first. Cases of earlier ones keep theirs. */
export function VersionList() {
  const id = useDraft(({ saved }) => saved.id);
  const live = useDraft(({ saved }) => saved.live?.id);
  // Read anew when another version is live.
  const versions = useLoaded(
    useCallback(
      (signal: AbortSignal) => (live === undefined ? Promise.resolve([]) : readVersions(id, signal)),
      [id, live],
    ),
  );
  return (
    <section className="panel" aria-labelledby="versions">
      <h2 id="versions">ฉบับที่เคยเผยแพร่</h2>
      <LoadedView from={versions}>
        {(items) =>
          items.length === 0 ? (
            <p>ยังไม่มี</p>
          ) : (
            <ol className="versions">
              {items.map((version, index) => (
                <Version key={version.id} version={version} before={items[index + 1]?.number} />
              ))}
            </ol>
          )
        }
      </LoadedView>
    </section>
  );
}
