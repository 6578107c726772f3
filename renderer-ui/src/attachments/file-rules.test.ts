import type { PublishedAttachment } from '@khamrong/schemas';
import { kindsText, missingAttachments } from './file-rules';

const photo: PublishedAttachment = {
  key: 'photo',
  label: 'ภาพถ่าย',
  labels: { th: 'ภาพถ่าย', en: 'Photo' },
  required: true,
  maxFiles: 2,
  maxBytes: 16 * 1024 * 1024,
  accept: ['application/pdf', 'image/jpeg'],
  kinds: ['pdf', 'image'],
  crossed: false,
};

test('kinds are told in words', () => {
  expect(kindsText(photo, 'th')).toBe('ไฟล์ PDF และไฟล์รูปภาพ');
  expect(kindsText(photo, 'en')).toBe('PDF and pictures');
});

test('a needed attachment without a file is missing', () => {
  expect(missingAttachments([photo], {}, {}, 'th')).toMatchObject([
    { instancePath: '/attachments/photo', keyword: 'required', message: 'กรุณาแนบ “ภาพถ่าย”' },
  ]);
  expect(missingAttachments([photo], { photo: ['id'] }, {}, 'th')).toEqual([]);
  expect(missingAttachments([{ ...photo, required: false }], {}, {}, 'th')).toEqual([]);
});

test('an attachment that is needed under a condition is missing while it holds', () => {
  const proxy = {
    ...photo,
    required: false,
    requiredWhen: { field: 'who', op: 'eq' as const, value: 'proxy' },
  };
  expect(missingAttachments([proxy], {}, { who: 'proxy' }, 'th')).toHaveLength(1);
  expect(missingAttachments([proxy], {}, { who: 'self' }, 'th')).toEqual([]);
  expect(missingAttachments([proxy], {}, {}, 'th')).toEqual([]);
});
