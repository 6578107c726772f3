import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { printable } from './inline';
import { plainHtml } from './pasted-html';

/** Of what comes from elsewhere, the words stay, with what of them is bold or underlined. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { transformPastedText: printable, transformPastedHTML: plainHtml } }),
  ],
});
