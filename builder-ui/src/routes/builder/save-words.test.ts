import type { Saving } from '../../draft/saving/saving';
import { isTrouble, saveWords } from './save-words';

test.each<[Saving, string, boolean]>([
  [{ is: 'saved' }, 'บันทึกแล้ว 10:42 น.', false],
  [{ is: 'waiting', since: 0, edited: 0 }, 'กำลังบันทึก…', false],
  [{ is: 'sending' }, 'กำลังบันทึก…', false],
  [{ is: 'retrying', tries: 1, offline: true, why: 'x' }, 'ยังไม่ได้บันทึก: ไม่มีสัญญาณ งานอยู่ในเครื่องนี้', true],
  [{ is: 'retrying', tries: 1, offline: false, why: 'ระบบขัดข้อง' }, 'ยังไม่ได้บันทึก: ระบบขัดข้อง', true],
  [{ is: 'refused', why: 'ใหญ่เกินไป' }, 'บันทึกไม่ได้: ใหญ่เกินไป', true],
  [{ is: 'signedOut' }, 'ยังไม่ได้บันทึก: กรุณาเข้าสู่ระบบใหม่ งานอยู่ในเครื่องนี้', true],
  [{ is: 'conflict' }, 'ยังไม่ได้บันทึก: มีผู้อื่นบันทึกก่อน', true],
])('%j is told as %s', (saving, words, trouble) => {
  expect(saveWords(saving, '2026-11-21T10:42:07+07:00')).toBe(words);
  expect(isTrouble(saving)).toBe(trouble);
});
