import type { OfficeBlock } from '../petition/petition-layout';
import { chainOf, shownSteps, stepOfBox, type Approved } from './chain';

const box = (title: string): OfficeBlock => ({ kind: 'opinion', title });
const petition = (...titles: string[]): Approved => ({ petition: { office: titles.map(box) } });

test.each([
  ['ความเห็นเจ้าหน้าที่/หัวหน้างาน', 'officer'],
  ['ส่วนที่ 2 ผลการตรวจสอบของช่าง', 'officer'],
  ['ความเห็นหัวหน้าสำนักปลัด/ผู้อำนวยการกอง', 'director'],
  ['ความเห็นผู้อำนวยการกองช่าง', 'director'],
  ['ความเห็น{org_clerk_short}', 'secretary'],
  ['ความเห็นหัวหน้าสำนักปลัด/{org_clerk_short}', 'secretary'],
  ['คำสั่ง/การพิจารณาของ{org_head_short}', 'head'],
  ['คำสั่งผู้บริหาร', 'head'],
  ['คำสั่ง', 'head'],
  ['ความเห็นคณะกรรมการตรวจสอบคุณสมบัติ', undefined],
  ['การตรวจสอบของกองคลัง', undefined],
  ['ผลการดำเนินการ', undefined],
])('the box %s is for %s', (title, step) => {
  expect(stepOfBox(box(title))).toBe(step);
});

test('a box is whose its clerk says it is, whatever its title', () => {
  expect(stepOfBox({ kind: 'opinion', title: 'ความเห็น', step: 'secretary' })).toBe('secretary');
  expect(stepOfBox({ kind: 'stamp', title: 'ปลัด', lines: [] })).toBeUndefined();
});

test('the chain is what the petition has boxes for, in the order of the office, until the service says otherwise', () => {
  const paper = petition('คำสั่งผู้บริหาร', 'ผลการดำเนินการ', 'ความเห็นเจ้าหน้าที่');
  expect(chainOf(paper)).toEqual(['officer', 'head']);
  expect(chainOf({ ...paper, approval: { typed: true } })).toEqual(['officer', 'head']);
  expect(chainOf({ ...paper, approval: { steps: ['head', 'secretary'] } })).toEqual(['secretary', 'head']);
  expect(chainOf({ ...paper, approval: { steps: [] } })).toEqual([]);
});

test('without anybody who decides there is no chain', () => {
  expect(shownSteps(petition('ความเห็นเจ้าหน้าที่'))).toEqual([]);
  expect(chainOf({ ...petition(), approval: { steps: ['officer'] } })).toEqual([]);
});
