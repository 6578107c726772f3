import { chosenFields } from './chosen-fields.fixture';
import { label, type Examples } from './example.fixture';
import { typedFields } from './typed-fields.fixture';

/** One field of every type, with its settings in use. */
export const examples: Examples = {
  ...typedFields,
  ...chosenFields,
  captcha: {
    field: { type: 'captcha', key: 'captcha', label: label('ฉันเป็นคน', 'I am human') },
    good: [],
    bad: [],
  },
  hidden: { field: { type: 'hidden', key: 'line_id', label: label('LINE', 'LINE') }, good: [], bad: [] },
  computed: {
    field: {
      type: 'computed',
      key: 'age',
      label: label('อายุ', 'Age'),
      formula: { kind: 'age', from: 'found' },
    },
    good: [],
    bad: [],
  },
  section: {
    field: { type: 'section', key: 'about', label: label('เกี่ยวกับผู้ยื่น', 'About you') },
    good: [],
    bad: [],
  },
  signature: {
    field: { type: 'signature', key: 'signature', label: label('ลายมือชื่อผู้ยื่น', 'Signature of the applicant') },
    good: [],
    bad: [],
  },
  office_use: {
    field: { type: 'office_use', key: 'register_no', label: label('ทะเบียนเลขที่', 'Register no.') },
    good: [],
    bad: [],
  },
};
