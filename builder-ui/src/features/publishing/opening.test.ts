import type { Availability } from '@khamrong/schemas';
import { openingFault, openingWords } from './opening';

const NOW = new Date('2026-11-21T10:00:00+07:00');
const open: Availability = { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null };
const soon = '2026-11-22T08:30:00+07:00';
const past = '2026-11-20T16:30:00+07:00';

test.each<[Partial<Availability>, number, string]>([
  [{}, 0, 'เปิดรับคำร้องอยู่'],
  [{ open: false }, 0, 'ปิดรับคำร้อง'],
  [{ opensAt: soon }, 0, 'จะเปิดรับคำร้อง 22 พ.ย. 2569 08:30 น.'],
  [{ opensAt: past, closesAt: soon }, 0, 'เปิดรับคำร้องอยู่ จนถึง 22 พ.ย. 2569 08:30 น.'],
  [{ closesAt: past }, 0, 'ปิดรับคำร้องแล้ว ตั้งแต่ 20 พ.ย. 2569 16:30 น.'],
  [{ cap: 50 }, 49, 'เปิดรับคำร้องอยู่'],
  [{ cap: 50 }, 50, 'ปิดรับคำร้องแล้ว เพราะครบ 50 คำร้อง'],
])('whether a form set %j with %i submissions takes more is said in words', (set, received, words) => {
  expect(openingWords({ ...open, ...set }, received, NOW)).toBe(words);
});

test.each<[Partial<Availability>, boolean]>([
  [{}, true],
  [{ opensAt: past, closesAt: soon }, true],
  [{ opensAt: soon, closesAt: past }, false],
  [{ opensAt: soon, closesAt: soon }, false],
  [{ cap: 0 }, false],
  [{ cap: 1 }, true],
  [{ cap: 100_001 }, false],
])('%j can be so: %s', (set, can) => {
  expect(openingFault({ ...open, ...set }) === '').toBe(can);
});
