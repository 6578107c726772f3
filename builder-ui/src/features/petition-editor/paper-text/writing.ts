import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Chip } from './chip';
import { CleanPaste } from './clean-paste';
import { FieldTrigger } from './field-trigger';
import { LineBreak } from './line-break';

/** What every text of a petition is written with. */
export const WRITING: Extensions = [Text, Bold, Underline, Chip, LineBreak, FieldTrigger, CleanPaste];

/** No styles are put into the page, and nothing typed is turned into something else. */
export const EDITOR_OPTIONS = {
  injectCSS: false,
  enableInputRules: false,
  enablePasteRules: false,
} as const;
