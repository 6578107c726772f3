import type { Editor } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

export type Align = 'left' | 'center' | 'right';

/** What the letters of the office are indented by, in centimetres. */
const FIRST_LINE_CM = 2.5;

interface Placed {
  node: ProseNode;
  pos: number;
}

/** The paragraphs that the selection touches. */
export function chosenParagraphs({ doc, selection }: EditorState): Placed[] {
  const found: Placed[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, pos) => {
    if (node.type.name === 'paragraph') found.push({ node, pos });
  });
  return found;
}

/** Gives all chosen paragraphs the same setting; null for not said. */
function setOnChosen({ state, view }: Editor, name: string, value: unknown): void {
  const { tr } = state;
  for (const { pos } of chosenParagraphs(state)) tr.setNodeAttribute(pos, name, value);
  view.dispatch(tr);
  view.focus();
}

export const setAlign = (editor: Editor, align: Align): void => setOnChosen(editor, 'align', align);

const hasAll = (state: EditorState, name: string): boolean => {
  const chosen = chosenParagraphs(state);
  return chosen.length > 0 && chosen.every(({ node }) => Boolean(node.attrs[name]));
};

export const isIndented = (state: EditorState): boolean => hasAll(state, 'indentCm');
export const toggleIndent = (editor: Editor): void =>
  setOnChosen(editor, 'indentCm', isIndented(editor.state) ? null : FIRST_LINE_CM);

export const isSet = (state: EditorState, name: 'boxed' | 'red'): boolean => hasAll(state, name);
export const toggle = (editor: Editor, name: 'boxed' | 'red'): void =>
  setOnChosen(editor, name, isSet(editor.state, name) ? null : true);

/** A paragraph that is bold as a whole becomes one whose words are bold, so that some of them may lose it. */
function spreadBold({ state, view }: Editor): void {
  const { tr, schema } = state;
  const mark = schema.marks.bold?.create();
  for (const { node, pos } of chosenParagraphs(state)) {
    if (!node.attrs.bold || !mark) continue;
    tr.setNodeAttribute(pos, 'bold', null).addMark(pos + 1, pos + 1 + node.content.size, mark);
  }
  view.dispatch(tr);
}

export const isBold = (editor: Editor): boolean => hasAll(editor.state, 'bold') || editor.isActive('bold');

export function toggleBold(editor: Editor): void {
  const whole = hasAll(editor.state, 'bold');
  spreadBold(editor);
  const [only] = chosenParagraphs(editor.state);
  const { empty } = editor.state.selection;
  const chain = editor.chain().focus();
  if (whole && empty && only)
    chain
      .setTextSelection({ from: only.pos + 1, to: only.pos + 1 + only.node.content.size })
      .unsetBold()
      .run();
  else chain.toggleBold().run();
}
