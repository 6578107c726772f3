import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { chooseWords, movePart } from './part-commands';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** The settings of the block at this place are asked for. */
    openBlock: { pos: number };
    /** The builder's one undo or redo is asked for. */
    takeBack: { redo: boolean };
  }
}

const isBlock = (selection: unknown): selection is NodeSelection =>
  selection instanceof NodeSelection && selection.node.isBlock;

/** Undo of the browser itself, from its menus. */
const NATIVE: Record<string, boolean> = { historyUndo: false, historyRedo: true };

/**
 * Keys of the sheet: Alt with arrows moves a part, Enter opens a block, Ctrl+A chooses the words of a paragraph and, once
 * more, the whole sheet; undo and redo are the builder's.
 */
export const SheetKeys = Extension.create({
  name: 'sheetKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    const takeBack = (again: boolean) => () => editor.emit('takeBack', { redo: again }) !== undefined;
    return {
      'Alt-ArrowUp': () => movePart(editor, -1) || true,
      'Alt-ArrowDown': () => movePart(editor, 1) || true,
      'Mod-a': () => chooseWords(editor),
      'Mod-z': takeBack(false),
      'Mod-y': takeBack(true),
      'Mod-Shift-z': takeBack(true),
      Enter: () => {
        const { selection } = editor.state;
        if (!isBlock(selection)) return false;
        editor.emit('openBlock', { pos: selection.from });
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          // Letters typed while a block is chosen would take its place.
          handleTextInput: (view) => isBlock(view.state.selection),
          handleDoubleClickOn: (_view, _pos, node, nodePos) => {
            if (!node.attrs.block) return false;
            editor.commands.setNodeSelection(nodePos);
            editor.emit('openBlock', { pos: nodePos });
            return true;
          },
          handleDOMEvents: {
            beforeinput: (_view, event) => {
              const again = NATIVE[event.inputType];
              if (again === undefined) return false;
              event.preventDefault();
              editor.emit('takeBack', { redo: again });
              return true;
            },
          },
        },
      }),
    ];
  },
});
