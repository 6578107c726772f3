import { testOffice } from '../office/office.fixture';
import type { Field } from '.';
import { typeOf } from '.';
import { examples } from './every-field.fixture';

const context = { today: '2026-11-20', office: testOffice, answers: {} };
const th = { language: 'th' } as const;
const en = { language: 'en' } as const;

describe('choices', () => {
  const { field } = examples.radio;
  const radio = typeOf(field);

  test('are published with their labels, in both languages for the control', () => {
    expect(radio.schema(field).oneOf?.[0]).toEqual({ const: 'road', title: 'ถนน' });
    expect(radio.options(field)).toMatchObject({
      choices: [
        { value: 'road', label: { th: 'ถนน', en: 'Roads' } },
        { value: 'light', label: { th: 'ไฟฟ้า', en: 'Lighting' } },
        { value: 'ยศ/อื่นๆ', label: { th: 'อื่น ๆ', en: 'Other' } },
      ],
    });
  });

  test('are published without labels where there are many', () => {
    const choices = Array.from({ length: 80 }, (_, index) => ({
      value: `v${index}`,
      label: { th: `ที่ ${index}` },
    }));
    const long: Field = { type: 'select', key: 's', label: { th: 'รายการ' }, choices };
    expect(typeOf(long).schema(long).enum).toHaveLength(80);
  });

  test('are shown in words; a code no longer offered stands for itself', () => {
    expect([radio.text('road', field, th), radio.text('road', field, en), radio.csv('old', field)]).toEqual([
      'ถนน',
      'Roads',
      'old',
    ]);
  });

  test('that end an application say why', () => {
    expect(radio.check('light', field, context)).toEqual([
      {
        keyword: 'refuse',
        params: { value: 'light' },
        message: { th: 'ต้องยื่นที่อื่น', en: 'Please apply elsewhere' },
      },
    ]);
  });

  test('of a list that is still empty accept nothing', () => {
    const empty: Field = { type: 'select_org_list', key: 's', label: { th: 'หมู่บ้าน' }, list: 'villages' };
    expect(typeOf(empty).schema(empty)).toEqual({ type: 'string', not: {} });
  });
});

describe('several choices', () => {
  const { field } = examples.checkbox_group;
  const group = typeOf(field);

  test('are shown one after the other', () => {
    expect(group.text(['road', 'light'], field, th)).toBe('ถนน, ไฟฟ้า');
  });

  test('cannot be taken with one that stands alone', () => {
    const [fault] = group.check(['none', 'road'], field, context);
    expect(fault?.message.th).toBe('เลือก “ไม่มี” พร้อมกับข้ออื่นไม่ได้');
  });

  test('must be some where an answer is required', () => {
    expect(group.schema({ ...field, required: true }).minItems).toBe(1);
    expect(group.schema(field).minItems).toBeUndefined();
  });

  test('are cut short of hostile lengths before they are checked', () => {
    const sent = Array.from({ length: 60_000 }, () => 'road');
    expect(group.normalise(sent, field)).toHaveLength(5);
  });
});

describe('places', () => {
  const { field } = examples.address_lookup;

  test('name the cascade they belong to', () => {
    const proxy: Field = { ...field, key: 'proxy_addr_amphoe', level: 'amphoe' };
    expect(typeOf(proxy).options(proxy)).toEqual({ level: 'amphoe', cascade: 'proxy_addr_' });
  });

  test.each([
    [{ required: true }, 'ตัวอย่าง'],
    [{ defaultFromOffice: true }, 'ตัวอย่าง'],
    [{ required: true, defaultFromOffice: false }, undefined],
    [{ required: false }, undefined],
  ])('that are %j start at %s', (settings, place) => {
    const asked = { ...field, ...settings } as Field;
    expect(typeOf(asked).initial(asked, context)).toBe(place);
  });

  test('on the map are read from text and rounded to what telephones measure', () => {
    const point = examples.geo_point.field;
    const tidied = typeOf(point).normalise({ lat: '๑๖.๔๓๒๒๐๐๐๔', lng: 102.82360004 }, point);
    expect(tidied).toEqual({ lat: 16.4322, lng: 102.8236 });
    expect(typeOf(point).text(tidied, point, th)).toBe('16.432200, 102.823600');
    expect(typeOf(point).normalise({ lat: '', lng: '' }, point)).toBeUndefined();
  });
});

describe('tables', () => {
  test('of ratings are put in words, item by item', () => {
    const { field } = examples.matrix_likert;
    const rated = { q1: '5', q2: '1' };
    expect(typeOf(field).text(rated, field, th)).toBe('รวดเร็ว: มากที่สุด\nสะดวก: น้อยที่สุด');
    expect(typeOf(field).csv(rated, field)).toBe('รวดเร็ว: มากที่สุด; สะดวก: น้อยที่สุด');
    expect(typeOf(field).labelOf(field, ['q2'])).toEqual({ th: 'สะดวก', en: 'Easy' });
    expect(typeOf(field).normalise({}, field)).toBeUndefined();
  });

  test('drop empty lines, rows and cells', () => {
    const { field: lines } = examples.repeat_text;
    expect(typeOf(lines).normalise([' หนึ่ง ', '', '  ', 'สอง'], lines)).toEqual(['หนึ่ง', 'สอง']);
    const { field: rows } = examples.repeat_table;
    expect(typeOf(rows).normalise([{ name: ' ก ', house_no: '' }, { name: '' }, {}], rows)).toEqual([
      { name: 'ก' },
    ]);
  });

  test('are printed as numbered lines', () => {
    const { field } = examples.repeat_text;
    expect([typeOf(field).paper(['หนึ่ง'], field), typeOf(field).paper(['หนึ่ง', 'สอง'], field)]).toEqual([
      'หนึ่ง',
      '(1) หนึ่ง (2) สอง',
    ]);
  });

  test('keep a row’s own __proto__ out of its cells', () => {
    const { field } = examples.repeat_table;
    const [row] = typeOf(field).normalise(
      JSON.parse('[{"name": "ก", "__proto__": {"house_no": "9"}}]'),
      field,
    ) as object[];
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(typeOf(field).text([row], field, th)).toBe('1. ชื่อ-สกุล:\u00a0ก');
  });

  test('name every cell by its column on screens, and stand in one line in spreadsheets', () => {
    const { field } = examples.repeat_table;
    const rows = [{ name: 'ก', house_no: '9' }, { house_no: '10' }];
    const lines = ['1. ชื่อ-สกุล:\u00a0ก · บ้านเลขที่:\u00a09', '2. บ้านเลขที่:\u00a010'];
    expect(typeOf(field).text(rows, field, th).split('\n')).toEqual(lines);
    expect(typeOf(field).csv(rows, field)).toBe('ก 9; 10');
  });
});

test('a text with one answer only says which', () => {
  const field: Field = { type: 'text', key: 'n', label: { th: 'สัญชาติ' }, equals: 'ไทย' };
  expect(typeOf(field).schema(field).enum).toEqual(['ไทย']);
  expect(typeOf(field).messages(field).enum?.th).toBe('ต้องเป็น “ไทย” เท่านั้น');
});

test('a long text is cut only where no limit could let it pass', () => {
  const field: Field = { type: 'text', key: 't', label: { th: 'ข้อความ' }, maxLength: 2 };
  expect(typeOf(field).normalise('😀😀', field)).toBe('😀😀');
  expect(typeOf(field).normalise('ก'.repeat(1000), field)).toHaveLength(6);
});
