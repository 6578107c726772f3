import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { FieldMenu } from './field-menu';

interface UseFieldMenu {
  /** Asks for the menu, as by a button. */
  open: () => void;
  menu: ReactNode;
}

/** The menu of fields over an editor. Left without a choice, the sign that asked for it stands as typed. */
export function useFieldMenu(editor: Editor): UseFieldMenu {
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    const ask = (asked: { typed: string }): void => setTyped(asked.typed);
    editor.on('fieldMenu', ask);
    return () => void editor.off('fieldMenu', ask);
  }, [editor]);
  const pick = useCallback(
    (field: string) => {
      setTyped(undefined);
      editor
        .chain()
        .focus()
        .insertContent({ type: 'chip', attrs: { field, empty: 'dots' } })
        .run();
    },
    [editor],
  );
  const close = useCallback(() => {
    setTyped(undefined);
    if (typed) editor.commands.insertContent({ type: 'text', text: typed });
    editor.commands.focus();
  }, [editor, typed]);
  return {
    open: useCallback(() => setTyped(''), []),
    menu: typed !== undefined && <FieldMenu onPick={pick} onClose={close} />,
  };
}
