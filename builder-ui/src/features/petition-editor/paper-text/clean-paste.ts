import { Extension } from '@tiptap/core';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { printable, unprintableIn } from './inline';
import { plainHtml } from './pasted-html';

/** Takes out what keyboards and drops brought that is not printed; the caret stays where it is. */
function withoutUnprintable({ doc, tr }: EditorState): Transaction | null {
  doc.descendants(({ text }, start) => {
    for (const { at, length } of unprintableIn(text ?? '')) {
      const from = tr.mapping.map(start + at);
      tr.delete(from, from + length);
    }
  });
  return tr.docChanged ? tr : null;
}

/** Of what comes from elsewhere, the words stay, with what of them is bold or underlined; nothing unseen comes with them. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { transformPastedText: printable, transformPastedHTML: plainHtml },
      appendTransaction: (done, _, state) =>
        done.some(({ docChanged }) => docChanged) ? withoutUnprintable(state) : null,
    }),
  ],
});
