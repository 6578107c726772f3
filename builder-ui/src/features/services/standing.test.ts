import type { OfficeServiceCard } from '@khamrong/schemas';
import { comingWords, found, standingOf } from './standing';

const NOW = new Date('2026-11-20T10:00:00+07:00');
const card = (change: Partial<OfficeServiceCard>): OfficeServiceCard => ({
  id: '1',
  slug: 'one',
  title: 'แจ้งไฟฟ้าชำรุด',
  department: 'กองช่าง',
  departments: ['กองช่าง'],
  category: 'repair',
  version: 1,
  changed: false,
  open: true,
  opensAt: null,
  closesAt: null,
  publishAt: null,
  sealed: false,
  url: '',
  shortUrl: '',
  counts: null,
  ...change,
});

it('tells drafts from what is open and closed', () => {
  expect(standingOf(card({}))).toBe('open');
  expect(standingOf(card({ open: false }))).toBe('closed');
  expect(standingOf(card({ version: null, open: false }))).toBe('draft');
});

it.each<[Partial<OfficeServiceCard>, string[]]>([
  [{}, []],
  [{ closesAt: '2026-11-22T08:30:00+07:00' }, ['จนถึง 22 พ.ย. 2569 08:30 น.']],
  [{ open: false, closesAt: '2026-11-19T08:30:00+07:00' }, []],
  [{ open: false, opensAt: '2026-11-22T08:30:00+07:00' }, ['จะเปิดรับ 22 พ.ย. 2569 08:30 น.']],
  [{ open: false, opensAt: '2026-11-19T08:30:00+07:00' }, []],
  [
    { version: null, open: false, publishAt: '2026-11-22T08:30:00+07:00' },
    ['จะเผยแพร่ 22 พ.ย. 2569 08:30 น.'],
  ],
])('tells of %j what will come', (change, words) => {
  expect(comingWords(card(change), NOW)).toEqual(words);
});

it('finds services by words of the title or the department, and by how they stand', () => {
  const light = card({});
  const hall = card({ id: '2', title: 'ขอใช้ห้องประชุม e-Service', department: 'สำนักปลัด', open: false });
  expect(found([light, hall], ' กองช่าง ', '')).toEqual([light]);
  expect(found([light, hall], 'E-SERVICE', '')).toEqual([hall]);
  expect(found([light, hall], '', 'closed')).toEqual([hall]);
  expect(found([light, hall], 'กองช่าง', 'closed')).toEqual([]);
});
