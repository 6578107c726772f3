import { Extension } from '@tiptap/core';
import { Plugin, TextSelection, type EditorState } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** The menu of fields is asked for, by this sign. */
    fieldMenu: { typed: string };
  }
}

/** “/” is a sign of Thai prose as well: it asks for the menu only where a word would begin. */
function asks(typed: string, { selection, doc }: EditorState): boolean {
  if (typed === '{') return true;
  const { from, $from } = selection;
  const before = doc.textBetween(Math.max($from.start(), from - 1), from, '', '-');
  return typed === '/' && (before === '' || before === ' ');
}

/** Typing “{” or “/” asks for the menu of fields. */
export const FieldTrigger = Extension.create({
  name: 'fieldTrigger',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleTextInput(view, _from, _to, typed) {
            if (!(view.state.selection instanceof TextSelection) || !asks(typed, view.state)) return false;
            editor.emit('fieldMenu', { typed });
            return true;
          },
        },
      }),
    ];
  },
});
