import Ajv from 'ajv';
import { compileDefinition } from '../compile/compile-definition';
import { interpret } from '../compile/interpret';
import type { FormDefinition } from '../definition/form-definition';
import { testForm } from '../definition/form.fixture';
import { examples } from '../fields/every-field.fixture';
import { testOffice } from '../office/office.fixture';
import type { Answers } from './answers';
import { answerChecker, checkAnswers, type CheckContext, type Validate } from './check-answers';
import { journeyOf } from './prune-hidden';

const context: CheckContext = { today: '2026-11-20', office: testOffice, language: 'th' };

const byAjv = (form: FormDefinition): Validate =>
  new Ajv({ strict: true, allErrors: true }).compile(compileDefinition(form).schema);

function checkerOf(form: FormDefinition, validate = byAjv(form)) {
  const checker = answerChecker(form, journeyOf(compileDefinition(form).uischema), validate);
  return (answers: Answers, language: CheckContext['language'] = 'th') =>
    checkAnswers(checker, answers, { ...context, language });
}

const check = checkerOf(testForm);
const good = { first_name: 'สมชาย', national_id: '1234567890121', has_place: 'no', certify: true };
const pathsOf = (answers: Answers): string[] => check(answers).errors.map(({ instancePath }) => instancePath);

test('good answers pass as they are', () => {
  expect(check(good)).toEqual({ answers: good, errors: [] });
});

test('answers are tidied before they are checked', () => {
  const typed = { ...good, first_name: '  สมชาย ', national_id: '๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑' };
  expect(check(typed)).toEqual({ answers: good, errors: [] });
});

test('everything missing is told at once, in page order, in words', () => {
  expect(check({}).errors).toEqual([
    {
      instancePath: '/first_name',
      keyword: 'required',
      params: { missingProperty: 'first_name' },
      message: 'กรุณากรอก “ชื่อ”',
    },
    {
      instancePath: '/national_id',
      keyword: 'required',
      params: { missingProperty: 'national_id' },
      message: 'กรุณากรอก “เลขประจำตัวประชาชน”',
    },
    {
      instancePath: '/has_place',
      keyword: 'required',
      params: { missingProperty: 'has_place' },
      message: 'กรุณาเลือกคำตอบข้อ “คำถาม has_place”',
    },
    {
      instancePath: '/certify',
      keyword: 'required',
      params: { missingProperty: 'certify' },
      message: 'กรุณาทำเครื่องหมายหน้าข้อความ “ข้าพเจ้าขอรับรอง”',
    },
  ]);
});

test('a blank counts as missing', () => {
  expect(pathsOf({ first_name: ' ', national_id: '', has_place: null, certify: false })).toEqual([
    '/first_name',
    '/national_id',
    '/has_place',
    '/certify',
  ]);
});

test('what a condition asks for is required once it holds', () => {
  expect(pathsOf({ ...good, has_place: 'yes' })).toEqual(['/place_text', '/inside']);
  expect(pathsOf({ ...good, has_place: 'yes', place_text: 'หน้าวัด', inside: 'no' })).toEqual([
    '/outside_text',
  ]);
  expect(pathsOf({ ...good, has_place: 'yes', place_text: 'หน้าวัด', inside: 'yes' })).toEqual([]);
});

test('answers to hidden fields are neither checked nor kept', () => {
  const stale = { ...good, place_text: 5, inside: 'no', outside_text: 'ก'.repeat(9999), people: 'x' };
  expect(check(stale)).toEqual({ answers: good, errors: [] });
});

test('faults of the schema and of the types come together, one a place, in page order', () => {
  const { errors } = check({ ...good, national_id: '1234567890123', has_place: 'maybe', first_name: 7 });
  expect(errors.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
    ['/first_name', 'type'],
    ['/national_id', 'checksum'],
    ['/has_place', 'oneOf'],
  ]);
  expect(errors[1]?.message).toBe('เลขประจำตัวประชาชนไม่ถูกต้อง กรุณาตรวจสอบเลข 13 หลักอีกครั้ง');
});

test('a cell of a table is at fault by itself, under its column’s name', () => {
  const place = { ...good, has_place: 'yes', place_text: 'หน้าวัด', inside: 'yes' };
  const { errors } = check({ ...place, people: [{ name: 'ก' }, { name: ' ' }, { id: 1 }] });
  expect(errors.map(({ instancePath, message }) => [instancePath, message])).toEqual([
    ['/people/1/name', 'กรุณากรอก “ชื่อ-สกุล”'],
    ['/people/1/id', 'แบบฟอร์มนี้ไม่มีช่องข้อมูลนี้'],
  ]);
});

test('sentences come in English where it is asked for', () => {
  const { errors } = checkerOf(testForm)({ ...good, first_name: '', certify: 'yes' }, 'en');
  expect(errors.map(({ message }) => message)).toEqual([
    'Please fill in “First name”',
    'Please tick “I certify”',
  ]);
});

test('keys of no field are refused, those of every object and of the system too', () => {
  const answers = JSON.parse(
    `{"captcha": "x", "__proto__": {"certify": true}, "constructor": {}, "a/b~c": 1, ${JSON.stringify(good).slice(1)}`,
  );
  expect(pathsOf(answers)).toEqual(['/captcha', '/__proto__', '/constructor', '/a~1b~0c']);
});

test('a hostile client gets no longer list for a longer request', () => {
  const extra = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]));
  const { errors } = check({ ...extra, first_name: '' });
  expect(errors).toHaveLength(500);
  expect(errors[0]?.instancePath).toBe('/first_name');
});

test('the browser’s interpreter comes to the same result as Ajv', () => {
  const fields = Object.values(examples).map(({ field }) => ({ ...field, required: true }));
  const everything = { ...testForm, pages: [{ key: 'all', title: { th: 'ทุกช่อง' }, fields }] };
  const sides = [
    checkerOf(everything),
    checkerOf(everything, interpret(compileDefinition(everything).schema)),
  ];
  for (let index = 0; index < 8; index++) {
    const entries = Object.values(examples).map(({ field, bad }) => [
      field.key,
      bad[index % Math.max(bad.length, 1)],
    ]);
    const answers = Object.fromEntries(entries.filter(([, answer]) => answer !== undefined));
    const [ajv, own] = sides.map((side) => side(answers));
    expect(own).toEqual(ajv);
    expect(ajv?.errors.length).toBeGreaterThan(15);
  }
});
