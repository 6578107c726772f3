import type { Attachment } from '@khamrong/schemas';
import { checkAttachments } from './check-attachments';

const letter: Attachment = {
  key: 'letter',
  label: { th: 'หนังสือมอบอำนาจ', en: 'Letter of attorney' },
  requiredWhen: { field: 'who', op: 'eq', value: 'proxy' },
  accept: ['pdf', 'image'],
  maxFiles: 1,
  maxBytes: 1024,
};

describe('an attachment that is needed under a condition', () => {
  it('is missing while the condition holds', () => {
    expect(checkAttachments([letter], { who: 'proxy' }, {}, 'th').errors).toMatchObject([
      { instancePath: '/attachments/letter', keyword: 'required', message: 'กรุณาแนบ “หนังสือมอบอำนาจ”' },
    ]);
    expect(checkAttachments([letter], { who: 'proxy' }, { letter: ['id'] }, 'th').errors).toEqual([]);
  });

  it('may be left out, and may come, while it does not', () => {
    expect(checkAttachments([letter], { who: 'self' }, {}, 'th').errors).toEqual([]);
    expect(checkAttachments([letter], {}, {}, 'th').errors).toEqual([]);
    const { claimed, errors } = checkAttachments([letter], { who: 'self' }, { letter: ['id'] }, 'th');
    expect([claimed, errors]).toEqual([[{ key: 'letter', uploadId: 'id' }], []]);
  });

  it('is not asked for where it is not shown', () => {
    const hidden: Attachment = { ...letter, showWhen: { field: 'paper', op: 'eq', value: 'yes' } };
    expect(checkAttachments([hidden], { who: 'proxy' }, {}, 'th').errors).toEqual([]);
  });
});
