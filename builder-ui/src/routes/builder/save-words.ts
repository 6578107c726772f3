import type { Saving } from '../../draft/saving/saving';
import { thaiClock } from '../../lib/thai-time';

const UNSAVED = 'ยังไม่ได้บันทึก';

type Words = { [State in Saving['is']]: (saving: Extract<Saving, { is: State }>, savedAt: string) => string };

const onTheWay = (): string => 'กำลังบันทึก…';

const WORDS: Words = {
  saved: (_, savedAt) => `บันทึกแล้ว ${thaiClock(savedAt)}`,
  waiting: onTheWay,
  sending: onTheWay,
  retrying: ({ offline, why }) => `${UNSAVED}: ${offline ? 'ไม่มีสัญญาณ งานอยู่ในเครื่องนี้' : why}`,
  refused: ({ why }) => `บันทึกไม่ได้: ${why}`,
  signedOut: () => `${UNSAVED}: กรุณาเข้าสู่ระบบใหม่ งานอยู่ในเครื่องนี้`,
  conflict: () => `${UNSAVED}: มีผู้อื่นบันทึกก่อน`,
};

/** How far the form is saved, in words. */
export function saveWords(saving: Saving, savedAt: string): string {
  const words = WORDS[saving.is] as (saving: Saving, savedAt: string) => string;
  return words(saving, savedAt);
}

const UNTROUBLED: ReadonlySet<Saving['is']> = new Set<Saving['is']>(['saved', 'waiting', 'sending']);

/** Whether the clerk should hear of it; that all goes well is only shown. */
export const isTrouble = ({ is }: Saving): boolean => !UNTROUBLED.has(is);
