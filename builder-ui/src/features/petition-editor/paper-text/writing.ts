import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Chip } from './chip';
import { CleanPaste } from './clean-paste';
import { FieldTrigger } from './field-trigger';
import { LineBreak } from './line-break';
import { TypedOver } from './typed-over';

/** Read from what `plainHtml` leaves of pasted HTML. */
const PastedBold = Bold.extend({
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b:not([data-weight=normal])' },
    { tag: 'span[data-weight=bold]' },
  ],
});
const PastedUnderline = Underline.extend({
  parseHTML: () => [{ tag: 'u' }, { tag: 'span[data-line=under]' }],
});

/** What every text of a petition is written with. */
export const WRITING: Extensions = [
  Text,
  PastedBold,
  PastedUnderline,
  Chip,
  LineBreak,
  FieldTrigger,
  TypedOver,
  CleanPaste,
];

/** No styles are put into the page, and nothing typed is turned into something else. */
export const EDITOR_OPTIONS = {
  injectCSS: false,
  enableInputRules: false,
  enablePasteRules: false,
} as const;
