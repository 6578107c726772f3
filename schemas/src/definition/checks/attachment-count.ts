import type { Field } from '../../fields';

/** The number of files that came, which conditions of the petition may look at. */
export const ATTACHMENT_COUNT: Field = {
  type: 'integer',
  key: 'attachment_count',
  label: { th: 'จำนวนเอกสารแนบ', en: 'Number of attachments' },
  min: 0,
};
