import type { Field, FormDefinition } from '@khamrong/schemas';
import { blankDefinition } from '@khamrong/schemas/editing';
import { refusal } from './limits';

const blank = blankDefinition({ title: { th: 'ทดสอบ' }, slug: 'test', department: { th: 'กองช่าง' } });
const fields = (count: number): Field[] =>
  Array.from({ length: count }, (_, at) => ({ type: 'text', key: `f${at}`, label: { th: '' } }));
const withFields = (count: number): FormDefinition => ({
  ...blank,
  pages: [{ key: 'page_1', title: { th: 'หน้าแรก' }, fields: fields(count) }],
});
const withPages = (count: number): FormDefinition => ({
  ...blank,
  pages: Array.from({ length: count }, (_, at) => ({ key: `p${at}`, title: { th: '' }, fields: [] })),
});

describe('a form that grows', () => {
  it('may hold a hundred fields on a page, and no more', () => {
    expect(refusal(withFields(99), withFields(100))).toBeUndefined();
    expect(refusal(withFields(100), withFields(101))).toContain('ไม่เกิน 100 ช่อง');
  });

  it('may become smaller where it was too large before', () => {
    expect(refusal(withFields(120), withFields(119))).toBeUndefined();
  });

  it('may hold forty pages, and no more', () => {
    expect(refusal(withPages(39), withPages(40))).toBeUndefined();
    expect(refusal(withPages(40), withPages(41))).toContain('ไม่เกิน 40 หน้า');
  });
});
