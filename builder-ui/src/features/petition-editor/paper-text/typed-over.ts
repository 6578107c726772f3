import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Puts what is typed in the place of what is chosen; whoever waits for a sign hears of it first. */
function typeOver(view: EditorView, typed: string): void {
  const { from, to } = view.state.selection;
  const make = () => view.state.tr.insertText(typed, from, to).scrollIntoView();
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, typed, make)))
    view.dispatch(make());
}

/**
 * Typing over chosen text is done by the editor: the browser itself, which does it for keyboards on a screen, would
 * keep styles of the chips it takes out, which the content policy forbids, and join paragraphs.
 */
export const TypedOver = Extension.create({
  name: 'typedOver',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          beforeinput(view, event) {
            const { inputType, data } = event;
            if (inputType !== 'insertText' || !data || view.composing || view.state.selection.empty)
              return false;
            event.preventDefault();
            typeOver(view, data);
            return true;
          },
        },
      },
    }),
  ],
});
