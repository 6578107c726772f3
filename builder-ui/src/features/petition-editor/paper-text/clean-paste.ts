import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { printable } from './inline';

/** What comes from elsewhere comes without control characters; all but its words, bold and underline is lost. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { transformPastedText: printable, transformPastedHTML: printable } }),
  ],
});
