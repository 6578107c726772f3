import type { Condition } from '@khamrong/schemas';
import { Extension } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

interface ConditionMarksOptions {
  /** A condition in words. */
  sentence: (condition: Condition) => string;
}

function marksIn(doc: ProseNode, sentence: ConditionMarksOptions['sentence']): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    const condition = node.attrs.showWhen as Condition | null | undefined;
    if (condition)
      marks.push(
        Decoration.node(pos, pos + node.nodeSize, {
          class: 'conditional',
          'data-when': `พิมพ์เมื่อ ${sentence(condition)}`,
        }),
      );
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, marks);
}

/** Says above paragraphs under a condition when they are printed. Blocks say so themselves. */
export const ConditionMarks = Extension.create<ConditionMarksOptions>({
  name: 'conditionMarks',
  addOptions: () => ({ sentence: () => '' }),
  addProseMirrorPlugins() {
    const { sentence } = this.options;
    return [
      new Plugin({
        state: {
          init: (_, { doc }) => marksIn(doc, sentence),
          apply: ({ docChanged, doc }, before: DecorationSet) =>
            docChanged ? marksIn(doc, sentence) : before,
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ];
  },
});
