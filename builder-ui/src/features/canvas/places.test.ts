import type { Field, FormDefinition } from '@khamrong/schemas';
import { blankDefinition, edit } from '@khamrong/schemas/editing';
import {
  beforeAt,
  homeOf,
  placeInWords,
  placesFor,
  putDown,
  stepped,
  type Carried,
  type Place,
} from './places';

const text = (key: string): Field => ({ type: 'text', key, label: { th: key } });
const file = (key: string) => ({
  key,
  label: { th: key },
  accept: ['pdf' as const],
  maxFiles: 1,
  maxBytes: 1024,
});

const form: FormDefinition = {
  ...blankDefinition({ title: { th: 'ทดสอบ' }, slug: 'test', department: { th: 'กองช่าง' } }),
  pages: [
    { key: 'who', title: { th: 'ผู้แจ้ง' }, fields: [text('name'), text('phone')] },
    { key: 'what', title: { th: 'เรื่อง' }, fields: [text('place'), text('detail'), text('more')] },
  ],
  attachments: [file('photos'), file('papers')],
};

const phone: Carried = { what: 'fields', keys: ['phone'], title: 'โทรศัพท์' };
const pair: Carried = { what: 'fields', keys: ['place', 'detail'], title: 'หัวข้อ' };
const inPage = (page: string, before: string | null): Place => ({ list: 'fields', page, before });

const fieldsAfter = (carried: Carried, place: Place): string[][] | undefined => {
  const command = putDown(form, carried, place);
  return command && edit(form, command)?.pages.map(({ fields }) => fields.map(({ key }) => key));
};

describe('places of a field', () => {
  it('are before every other field and at the end of every page', () => {
    expect(placesFor(form, phone)).toEqual([
      inPage('who', 'name'),
      inPage('who', null),
      inPage('what', 'place'),
      inPage('what', 'detail'),
      inPage('what', 'more'),
      inPage('what', null),
    ]);
  });

  it('hold one it stands at already, also where several fields go together', () => {
    expect(homeOf(form, phone)).toEqual(inPage('who', null));
    expect(homeOf(form, pair)).toEqual(inPage('what', 'more'));
    expect(homeOf(form, { what: 'fields', keys: ['gone'], title: '' })).toBeUndefined();
  });

  it('are told by their number in the page without what is carried', () => {
    expect(placeInWords(form, phone, inPage('what', 'detail'))).toBe('ลำดับที่ 2 ของหน้า “เรื่อง”');
    expect(placeInWords(form, pair, inPage('what', null))).toBe('ลำดับที่ 2 ของหน้า “เรื่อง”');
    expect(placeInWords(form, phone, inPage('who', null))).toBe('ลำดับที่ 2 ของหน้า “ผู้แจ้ง”');
  });

  it('are gone through step by step, to the first and the last', () => {
    const places = placesFor(form, phone);
    expect(stepped(places, inPage('who', null), 1)).toEqual(inPage('what', 'place'));
    expect(stepped(places, inPage('who', 'name'), -1)).toEqual(inPage('who', 'name'));
    expect(stepped(places, inPage('who', null), Infinity)).toEqual(inPage('what', null));
    expect(stepped(places, inPage('who', null), -Infinity)).toEqual(inPage('who', 'name'));
  });
});

describe('putting down', () => {
  it('moves a field within its page and to another', () => {
    expect(fieldsAfter(phone, inPage('who', 'name'))?.[0]).toEqual(['phone', 'name']);
    expect(fieldsAfter(phone, inPage('what', 'detail'))).toEqual([
      ['name'],
      ['place', 'phone', 'detail', 'more'],
    ]);
  });

  it('moves a heading with what stands under it', () => {
    expect(fieldsAfter(pair, inPage('who', 'phone'))).toEqual([
      ['name', 'place', 'detail', 'phone'],
      ['more'],
    ]);
  });

  it('does nothing where it was taken from', () => {
    expect(putDown(form, phone, inPage('who', null))).toBeUndefined();
    expect(putDown(form, pair, inPage('what', 'more'))).toBeUndefined();
  });

  it('moves attachments and pages within their own lists only', () => {
    const photos: Carried = { what: 'attachment', key: 'photos', title: 'ภาพ' };
    const page: Carried = { what: 'page', key: 'what', title: 'เรื่อง' };
    expect(putDown(form, photos, { list: 'attachments', before: null })).toEqual({
      do: 'moveAttachment',
      attachment: 'photos',
      before: null,
    });
    expect(putDown(form, page, { list: 'pages', before: 'who' })).toEqual({
      do: 'movePage',
      page: 'what',
      before: 'who',
    });
    expect(putDown(form, photos, inPage('who', null))).toBeUndefined();
    expect(placeInWords(form, photos, { list: 'attachments', before: null })).toBe('ลำดับที่ 2 ของเอกสารแนบ');
    expect(placeInWords(form, page, { list: 'pages', before: 'who' })).toBe('หน้าที่ 1');
  });
});

describe('a height on the screen', () => {
  const spans = [
    { key: 'a', top: 0, bottom: 100 },
    { key: 'b', top: 110, bottom: 150 },
  ];

  it('is before the first card whose middle is further down', () => {
    expect(beforeAt(spans, 49)).toBe('a');
    expect(beforeAt(spans, 51)).toBe('b');
    expect(beforeAt(spans, 131)).toBeNull();
    expect(beforeAt([], 10)).toBeNull();
  });
});
