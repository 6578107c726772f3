import type { FormDraft } from '@khamrong/schemas';
import { useCallback } from 'react';
import { DifferenceList } from '../../components/difference-list';
import { LoadedView } from '../../components/loaded-view';
import { useDefinition, useDraft } from '../../draft/draft-context';
import { thaiTime } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { readVersion } from './publishing-api';

type Live = NonNullable<FormDraft['live']>;

function SinceLive({ live }: { live: Live }) {
  const id = useDraft(({ saved }) => saved.id);
  const definition = useDefinition((whole) => whole);
  const version = useLoaded(
    useCallback((signal: AbortSignal) => readVersion(id, live.number, signal), [id, live.number]),
  );
  return (
    <>
      <p className="small">
        ฉบับที่ {live.number} เผยแพร่เมื่อ {thaiTime(live.publishedAt)} โดย {live.publishedBy}
      </p>
      <LoadedView from={version}>
        {({ definition: before }) => <DifferenceList before={before} after={definition} />}
      </LoadedView>
    </>
  );
}

/** What publishing would change for citizens. */
export function ChangesPanel() {
  const live = useDraft(({ saved }) => saved.live);
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{live ? 'สิ่งที่เปลี่ยนจากฉบับที่ใช้อยู่' : 'ยังไม่เคยเผยแพร่'}</h2>
      {live ? <SinceLive live={live} /> : <p>เมื่อเผยแพร่ ประชาชนจะยื่นคำร้องผ่านบริการนี้ได้</p>}
    </section>
  );
}
