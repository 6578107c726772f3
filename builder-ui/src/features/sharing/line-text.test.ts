import type { Attachment, OfficeProfile } from '@khamrong/schemas';
import { blankDefinition } from '@khamrong/schemas/editing';
import { lineText } from './line-text';

const office = { name: 'อบต.ตัวอย่าง', shortName: 'อบต.', phone: '044 000 000' } as OfficeProfile;
const form = blankDefinition({ title: { th: 'ขอดูภาพ' }, slug: 'cctv', department: { th: 'สำนักปลัด' } });
const file = (label: string, more: Partial<Attachment> = {}): Attachment => ({
  key: 'a',
  label: { th: label },
  accept: ['pdf'],
  maxFiles: 1,
  maxBytes: 2048,
  ...more,
});

it('says what to have ready, for everybody and for some', () => {
  const answered = { field: 'x', op: 'answered' as const };
  const attachments = [
    file('สำเนาบัตร', { required: true }),
    file('หนังสือมอบอำนาจ', { requiredWhen: answered }),
    file('ใบแจ้งความ', { required: true, showWhen: answered }),
    file('ภาพถ่าย'),
  ];
  const text = lineText({ ...form, attachments }, { shortUrl: 'https://a.go.th/q/1' }, office);
  expect(text.split('\n')).toEqual([
    'ขอดูภาพ',
    'อบต.ตัวอย่าง · สำนักปลัด',
    '',
    'เอกสารที่ต้องเตรียม',
    '- สำเนาบัตร',
    '- หนังสือมอบอำนาจ (เฉพาะบางกรณี)',
    '- ใบแจ้งความ (เฉพาะบางกรณี)',
    '',
    'ยื่นออนไลน์ที่ https://a.go.th/q/1',
    'สอบถาม อบต. โทร. 044 000 000',
  ]);
});
