import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

interface Range {
  from: number;
  to: number;
}

/** What of the text the browser is about to replace. The document is asked: the editor may not know of it yet. */
function replacedBy(view: EditorView, event: InputEvent): Range | undefined {
  const [range] = event.getTargetRanges();
  if (!range || range.collapsed) return undefined;
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  };
}

/** Puts what is typed in the place of what is chosen; whoever waits for a sign hears of it first. */
function typeOver(view: EditorView, typed: string, { from, to }: Range): void {
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
            const range = inputType === 'insertText' && !view.composing ? replacedBy(view, event) : undefined;
            if (!range || !data) return false;
            event.preventDefault();
            typeOver(view, data, range);
            return true;
          },
        },
      },
    }),
  ],
});
