import { useEditor, type Editor } from '@tiptap/react';
import { useLayoutEffect, useState } from 'react';
import { sentenceIn } from '../../../components/condition/use-condition-sentence';
import { useDraftStore } from '../../../draft/draft-context';
import type { DraftStore } from '../../../draft/draft-store';
import { EDITOR_OPTIONS, WRITING } from '../paper-text';
import { ConditionMarks } from './condition-marks';
import { sheetDoc } from './sheet-doc';
import { SheetKeys } from './sheet-keys';
import { SheetLimits } from './sheet-limits';
import { Letter, LetterPart, Office, OfficePart, Sheet, SheetParagraph, Title } from './sheet-nodes';
import { SheetSync } from './sheet-sync';

const NODES = [Sheet, Letter, Office, SheetParagraph, Title, LetterPart, OfficePart];

const conditionMarks = (store: DraftStore) =>
  ConditionMarks.configure({
    sentence: (condition) => sentenceIn(store.definition, store.office, condition),
  });

/** The tools stay at the top of the window: what is written keeps clear of them. */
const TOOLS = { top: 230, right: 0, bottom: 40, left: 0 };

const EDITOR_PROPS = {
  scrollThreshold: TOOLS,
  scrollMargin: TOOLS,
  attributes: {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'เนื้อความของแบบคำร้อง',
  },
};

/** The editor of the sheet, which follows the draft and is followed by it. */
export function useSheetEditor(): Editor {
  const store = useDraftStore();
  const [content] = useState(() => sheetDoc(store.definition.petition));
  const [extensions] = useState(() => [...NODES, ...WRITING, SheetKeys, SheetLimits, conditionMarks(store)]);
  const editor = useEditor({ ...EDITOR_OPTIONS, extensions, content, editorProps: EDITOR_PROPS });
  // What waits is written while the page is being left, before the draft is saved for the last time.
  useLayoutEffect(() => new SheetSync(editor, store).listen(), [editor, store]);
  return editor;
}
