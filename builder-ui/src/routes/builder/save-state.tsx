import { useEffect, useState } from 'react';
import { useDraft, useSaver } from '../../draft/draft-context';
import { isTrouble, saveWords } from './save-words';

/** What screen readers are told: troubles as they come, and that one is over; not each save. */
function useSpoken(words: string, trouble: boolean, saved: boolean): string {
  const [troubled, setTroubled] = useState(false);
  useEffect(() => {
    if (trouble) setTroubled(true);
  }, [trouble]);
  return trouble || (troubled && saved) ? words : '';
}

/** How far the work is saved; while it is not, a button to try at once. */
export function SaveState() {
  const saving = useDraft((state) => state.saving);
  const savedAt = useDraft(({ saved }) => saved.savedAt);
  const { saveNow } = useSaver();
  const words = saveWords(saving, savedAt);
  const trouble = isTrouble(saving);
  const spoken = useSpoken(words, trouble, saving.is === 'saved');
  return (
    <div className={trouble ? 'save-state save-state-trouble' : 'save-state'}>
      <p>{words}</p>
      <p className="off-screen" role="status">
        {spoken}
      </p>
      {(saving.is === 'retrying' || saving.is === 'refused') && (
        <button type="button" className="button" onClick={saveNow}>
          ลองบันทึกใหม่
        </button>
      )}
    </div>
  );
}
