import { useEffect } from 'react';
import { useDraft, useDraftStore } from '../../draft/draft-context';

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Ctrl+Z and Ctrl+Y take back and do again, but for texts being typed, which browsers see to themselves. */
function useUndoKeys() {
  const store = useDraftStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || inText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) store.undo();
      else if (key === 'y' || key === 'z') store.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

/** Undo and redo, on every tab. */
export function BuilderTools() {
  const store = useDraftStore();
  const canUndo = useDraft(({ history }) => history.past.length > 0);
  const canRedo = useDraft(({ history }) => history.future.length > 0);
  useUndoKeys();
  return (
    <div className="actions">
      <button type="button" className="button" aria-disabled={!canUndo} onClick={store.undo}>
        เลิกทำ
      </button>
      <button type="button" className="button" aria-disabled={!canRedo} onClick={store.redo}>
        ทำซ้ำ
      </button>
    </div>
  );
}
