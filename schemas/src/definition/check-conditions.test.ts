import type { Condition } from '../conditions/condition';
import { checkDefinition } from './check-definition';
import type { DefinitionFault } from './definition-fault';
import { testForm, yesNoField } from './form.fixture';
import type { FormDefinition } from './form-definition';

type Edit = (form: FormDefinition) => void;

function faultsAfter(edit: Edit): DefinitionFault[] {
  const form = structuredClone(testForm);
  edit(form);
  return checkDefinition(form);
}

const is = (field: string, value: string): Condition => ({ field, op: 'eq', value });
const onPage =
  (page: number, showWhen: Condition): Edit =>
  ({ pages }) => {
    const found = pages[page];
    if (found) found.showWhen = showWhen;
  };
const onFirstField =
  (showWhen: Condition): Edit =>
  ({ pages }) => {
    const field = pages[0]?.fields[0];
    if (field) field.showWhen = showWhen;
  };

describe('a condition is refused with its reason, the fields by their names', () => {
  test.each<[string, Edit, string, string]>([
    [
      'on a field that is gone',
      onFirstField(is('nothing', 'x')),
      'condition.gone',
      'เงื่อนไขอ้างถึงช่องที่ถูกลบไปแล้ว',
    ],
    [
      'on a later field',
      onFirstField(is('has_place', 'yes')),
      'condition.later',
      'เงื่อนไขอ้างถึง “คำถาม has_place” ซึ่งอยู่หลังช่องนี้',
    ],
    [
      'on the field itself',
      onFirstField(is('first_name', 'x')),
      'condition.own',
      'เงื่อนไขอ้างถึงคำตอบของช่องนี้เอง จึงไม่มีวันแสดง',
    ],
    [
      'on a field of the page it shows',
      onPage(1, is('inside', 'yes')),
      'condition.inside',
      'เงื่อนไขอ้างถึง “คำถาม inside” ซึ่งอยู่ในหน้านี้เอง จึงไม่มีวันแสดง',
    ],
    [
      'on a field of the section it shows',
      ({ pages }) =>
        pages[0]?.fields.unshift({
          type: 'section',
          key: 'part',
          label: { th: 'ส่วน' },
          showWhen: is('has_place', 'yes'),
        }),
      'condition.inside',
      'เงื่อนไขอ้างถึง “คำถาม has_place” ซึ่งอยู่ในหัวข้อนี้เอง จึงไม่มีวันแสดง',
    ],
    [
      'on what citizens do not answer',
      ({ pages }) => pages[2]?.fields.push(yesNoField('x', { field: 'captcha', op: 'answered' })),
      'condition.unasked',
      'เงื่อนไขอ้างถึง “ฉันเป็นคน” ซึ่งผู้ยื่นไม่ได้ตอบ',
    ],
    [
      'on a choice that is gone',
      ({ pages }) => pages[2]?.fields.push(yesNoField('x', is('has_place', 'maybe'))),
      'condition.answer',
      'เงื่อนไขรอคำตอบของ “คำถาม has_place” ที่เลือกหรือกรอกไม่ได้ กรุณาเลือกคำตอบใหม่',
    ],
    [
      'under which a file is needed, on a field that is gone',
      ({ attachments }) => attachments.forEach((each) => (each.requiredWhen = is('nothing', 'x'))),
      'condition.gone',
      'เงื่อนไขอ้างถึงช่องที่ถูกลบไปแล้ว',
    ],
  ])('%s', (_, edit, kind, sentence) => {
    const faults = faultsAfter(edit);
    expect(faults.map(({ kind }) => kind)).toContain(kind);
    expect(faults.map(({ message }) => message.th)).toContain(sentence);
  });
});

describe('what never comes up is told where its cause is, once', () => {
  const never: Condition = { all: [is('has_place', 'yes'), is('has_place', 'no')] };

  test('for a page with all its fields', () => {
    expect(faultsAfter(onPage(1, never))).toMatchObject([
      {
        path: '/pages/1/showWhen',
        kind: 'condition.never',
        message: { th: 'เงื่อนไขการแสดงขัดกัน หน้านี้จะไม่มีวันแสดง' },
      },
    ]);
  });

  test('for a section with all that stands under it', () => {
    const edit: Edit = ({ pages }) =>
      pages[1]?.fields.unshift({ type: 'section', key: 'part', label: { th: 'ส่วน' }, showWhen: never });
    expect(faultsAfter(edit).map(({ path }) => path)).toEqual(['/pages/1/fields/0/showWhen']);
  });

  test('for a file that is never needed while it is shown', () => {
    const edit: Edit = ({ attachments }) =>
      attachments.forEach((each) => (each.requiredWhen = is('inside', 'yes')));
    expect(faultsAfter(edit)).toMatchObject([
      { path: '/attachments/0/requiredWhen', kind: 'condition.never' },
    ]);
  });

  test('also while other things are still to be put right', () => {
    const edit: Edit = (form) => {
      onPage(1, never)(form);
      form.title.th = '';
    };
    expect(faultsAfter(edit).map(({ kind }) => kind)).toEqual(['text.empty', 'condition.never']);
  });

  test('and not for a condition that is wrong by itself', () => {
    const edit: Edit = onPage(1, { all: [is('has_place', 'maybe'), is('has_place', 'no')] });
    expect(faultsAfter(edit).map(({ kind }) => kind)).toEqual(['condition.answer']);
  });
});

describe('the field that codes of places fill in', () => {
  test.each<[string, string[]]>([
    ['first_name', []],
    ['has_place', []],
    ['national_id', ['/pointField']],
    ['nothing', ['/pointField']],
  ])('%s', (key, paths) => {
    expect(faultsAfter((form) => (form.pointField = key)).map(({ path }) => path)).toEqual(paths);
  });
});

describe('what is missing is said in words of its own', () => {
  test.each<[string, Edit]>([
    [
      'ยังไม่มีตัวเลือก กรุณาเพิ่มตัวเลือก',
      ({ pages }) => pages[2]?.fields.push({ ...yesNoField('x'), choices: [], required: false } as never),
    ],
    [
      'ยังไม่ได้ตั้งคำถามหรือชื่อช่อง',
      ({ pages }) => pages[2]?.fields.push({ ...yesNoField('x'), label: { th: '' } }),
    ],
    [
      'ตัวเลือกที่ 1 ยังไม่มีข้อความ',
      ({ pages }) =>
        pages[2]?.fields.push({ ...yesNoField('x'), choices: [{ value: 'a', label: { th: ' ' } }] } as never),
    ],
    ['ยังไม่ได้ตั้งชื่อหน้า', ({ pages }) => pages.forEach(({ title }) => (title.th = ''))],
    ['ยังไม่ได้ตั้งชื่อบริการ', ({ title }) => (title.th = '')],
    ['ยังไม่ได้ตั้งชื่อเอกสารแนบ', ({ attachments }) => attachments.forEach(({ label }) => (label.th = ''))],
    ['คำอธิบายยังว่าง กรุณากรอกหรือลบออก', (form) => (form.notice = { th: '' })],
    [
      'คอลัมน์ที่ 1 ยังไม่มีชื่อ',
      ({ pages }) =>
        pages[1]?.fields.forEach(
          (field) => field.type === 'repeat_table' && field.columns.forEach(({ label }) => (label.th = '')),
        ),
    ],
  ])('%s', (sentence, edit) => {
    expect(faultsAfter(edit).map(({ message }) => message.th)).toContain(sentence);
  });
});

test('no sentence shows a key', () => {
  const edits: Edit[] = [
    ({ petition }) => petition.blocks.push({ kind: 'paragraph', text: '{secret_key}', align: 'left' }),
    ({ petition }) => petition.blocks.push({ kind: 'matrix', field: 'secret_key' }),
    ({ petition }) => petition.blocks.push({ kind: 'answers', pages: ['secret_key'] }),
    ({ petition }) => (petition.unprinted = ['secret_key']),
    onFirstField(is('secret_key', 'x')),
    ({ pages }) =>
      pages[2]?.fields.push({ type: 'date_be', key: 'd', label: { th: 'วันที่' }, notBefore: 'secret_key' }),
    ({ pages }) => pages[2]?.fields.push(yesNoField('secret_key'), yesNoField('secret_key')),
    (form) => (form.pointField = 'secret_key'),
  ];
  for (const edit of edits) {
    const faults = faultsAfter(edit);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map(({ message }) => message.th).join()).not.toContain('secret_key');
  }
});
