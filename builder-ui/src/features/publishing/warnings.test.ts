import type { Attachment, FormDefinition } from '@khamrong/schemas';
import { testForm } from '../../../../schemas/src/definition/form.fixture';
import { warningsOf } from './warnings';

const attachment = (th: string, crossing?: string): Attachment => ({
  key: 'copy',
  label: { th, en: 'Copy' },
  accept: ['pdf'],
  maxFiles: 1,
  maxBytes: 1_000_000,
  ...(crossing ? { crossing } : {}),
});
const complete: FormDefinition = {
  ...testForm,
  description: { th: 'ใช้เมื่อ', en: 'For' },
  contact: { name: 'งานธุรการ', phone: '02-123-4567' },
  attachments: [],
};
const pathsOf = (definition: FormDefinition): string[] => warningsOf(definition).map(({ path }) => path);

test('a form with all it should have is warned of nothing', () => {
  expect(warningsOf(complete)).toEqual([]);
});

test.each<[string, Partial<FormDefinition>, string]>([
  ['nobody to ask', { contact: { name: 'งานธุรการ', phone: '' } }, '/contact'],
  ['no description', { description: undefined }, '/description'],
  ['no privacy notice', { pages: [{ key: 'one', title: { th: 'หน้า', en: 'Page' }, fields: [] }] }, '/pages'],
  [
    'a copy of an ID card that is not crossed out',
    { attachments: [attachment('สำเนาบัตรประจำตัวประชาชน')] },
    '/attachments/0',
  ],
])('a clerk is warned of %s', (_, change, path) => {
  expect(pathsOf({ ...complete, ...change })).toEqual([path]);
});

test('a copy that is crossed out, and other papers, are as they should be', () => {
  const attachments = [attachment('สำเนาทะเบียนบ้าน', 'ใช้เฉพาะ'), attachment('ภาพถ่าย')];
  expect(pathsOf({ ...complete, attachments })).toEqual([]);
});

test('texts without English are counted', () => {
  const changes = { description: { th: 'ใช้เมื่อ' }, notice: { th: 'ประกาศ', en: ' ' } };
  expect(warningsOf({ ...complete, ...changes })[0]?.text).toContain('2 ข้อความ');
});
