import type { DefinitionFault, FormDefinition, FormDraft } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { readDraft } from '../../draft/draft-api';
import { useDraftStore, useSaver } from '../../draft/draft-context';
import { ApiError } from '../../lib/api-error';
import { useAction } from '../../lib/use-action';
import { publishForm } from './publishing-api';

/** What came of publishing. */
export type Outcome =
  | { is: 'published' | 'planned' | 'called-off' }
  | { is: 'faulty'; faults: readonly DefinitionFault[] }
  /** Somebody else was first; nothing was published. What they saved is shown now. */
  | { is: 'overtaken'; by: FormDraft; before: FormDefinition };

const NOT_SAVED = 'ยังบันทึกการแก้ไขล่าสุดไม่ได้ จึงยังไม่ได้เผยแพร่';

function outcomeOf(at: string | null | undefined): Outcome {
  if (at === undefined) return { is: 'published' };
  return { is: at === null ? 'called-off' : 'planned' };
}

/** Publishes now, at a time, or not after all (`null`); saves first what is not saved. */
export function usePublishing() {
  const store = useDraftStore();
  const saver = useSaver();
  const [outcome, setOutcome] = useState<Outcome>();

  const publish = useCallback(
    async (at?: string | null) => {
      setOutcome(undefined);
      if (!(await saver.flush())) throw new ApiError('unreachable', NOT_SAVED);
      const { id, revision, definition } = store.getState().saved;
      try {
        store.learn(await publishForm(id, { revision, ...(at === undefined ? {} : { at }) }));
        setOutcome(outcomeOf(at));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.code === 'form.invalid')
          return setOutcome({ is: 'faulty', faults: (error.params.faults ?? []) as DefinitionFault[] });
        if (error.code !== 'form.changedElsewhere') throw error;
        const theirs = await readDraft(id);
        store.takeOver(theirs);
        setOutcome({ is: 'overtaken', by: theirs, before: definition });
      }
    },
    [store, saver],
  );
  return { outcome, ...useAction(publish) };
}
