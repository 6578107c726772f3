import type { FormDraft } from '@khamrong/schemas';
import { mergeDefinitions } from '@khamrong/schemas/editing';
import { useCallback } from 'react';
import { createForm } from '../../draft/draft-api';
import { useDraftStore, useSaver } from '../../draft/draft-context';
import { COMMAND_NAMES } from './command-names';

const lostWords = (lost: readonly (keyof typeof COMMAND_NAMES)[]): string =>
  lost.length === 0
    ? 'รวมการแก้ไขของท่านเข้ากับฉบับล่าสุดแล้ว'
    : `รวมการแก้ไขแล้ว แต่ทำไม่ได้ ${lost.length} รายการ เพราะสิ่งที่แก้ไม่มีในฉบับล่าสุดแล้ว: ` +
      lost.map((name) => COMMAND_NAMES[name]).join(', ');

/** What a clerk may do where somebody else saved first. */
export function useStaleChoices(theirs: FormDraft) {
  const store = useDraftStore();
  const saver = useSaver();
  const settle = useCallback(
    (notice: string, history?: Parameters<typeof store.takeOver>[1]) => {
      store.takeOver(theirs, history);
      store.set({ notice });
      saver.settle();
    },
    [store, saver, theirs],
  );
  const merge = useCallback(() => {
    const { saved, history } = store.getState();
    const merged = mergeDefinitions(saved.definition, history, theirs.definition);
    settle(lostWords(merged.lost.map((command) => command.do)), merged.history);
  }, [store, theirs, settle]);
  const takeTheirs = useCallback(() => settle('ใช้ฉบับล่าสุดแล้ว'), [settle]);
  const copyAndTakeTheirs = useCallback(async () => {
    const mine = store.definition;
    const title = { ...mine.title, th: `${mine.title.th} (สำเนา)` };
    const copy = await createForm({ ...mine, title });
    settle(`เก็บการแก้ไขของท่านเป็นบริการใหม่ชื่อ “${copy.definition.title.th}” แล้ว หน้านี้แสดงฉบับล่าสุด`);
  }, [store, settle]);
  return { merge, takeTheirs, copyAndTakeTheirs };
}
