import { Ajv } from 'ajv';
import { checkDefinition } from '../../definition/check-definition';
import { fieldsIn, FormDefinition } from '../../definition/form-definition';
import { resolveForOffice } from '../../definition/resolve-for-office';
import { fieldTypes } from '../../fields';
import { testOffice } from '../../office/office.fixture';
import { blankDefinition } from '../blank-definition';
import { edit } from '../edit';
import { fromPalette, PALETTE } from './from-palette';
import { PALETTE_GROUPS } from './palette-item';

const blank = blankDefinition({ title: { th: 'คำร้อง' }, slug: 'new-form', department: { th: 'สำนักปลัด' } });
const isDefinition = new Ajv({ strict: true, allErrors: true }).compile(FormDefinition);

function withItem(form: FormDefinition, id: string): FormDefinition {
  const { fields, attachments } = fromPalette(id, form, testOffice);
  const asked = edit(form, { do: 'addFields', fields, page: 'page_1', before: null });
  return (asked && edit(asked, { do: 'addAttachments', attachments, before: null })) ?? form;
}

function expectRight(form: FormDefinition): void {
  isDefinition(form);
  expect(isDefinition.errors ?? []).toEqual([]);
  expect(checkDefinition(resolveForOffice(form, testOffice))).toEqual([]);
}

test('a blank form can be published once it has a title', () => {
  expectRight(blank);
  const untitled = blankDefinition({ title: { th: '' }, slug: 'new-form', department: { th: 'สำนักปลัด' } });
  expect(checkDefinition(untitled).map(({ path }) => path)).toEqual(['/title/th', '/petition/title']);
});

test.each(PALETTE.map(({ id }) => id))('%s goes into a blank form, and once more', (id) => {
  const once = withItem(blank, id);
  expect(once).not.toEqual(blank);
  expectRight(once);
  expectRight(withItem(once, id));
});

test('everything goes into one form together', () => {
  expectRight(PALETTE.reduce((form, { id }) => withItem(form, id), blank));
});

test('every group has items, and the items stand in the order of the groups', () => {
  const groups = PALETTE.map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(PALETTE_GROUPS.map(({ id }) => id));
  expect(new Set(PALETTE.map(({ id }) => id)).size).toBe(PALETTE.length);
});

test('everything a citizen can fill is offered', () => {
  const offered = new Set(PALETTE.flatMap(({ id }) => fromPalette(id, blank).fields.map(({ type }) => type)));
  const never = ['hidden', 'computed'];
  expect(Object.keys(fieldTypes).filter((type) => !offered.has(type as 'text'))).toEqual(never);
});

test('a second name follows its own prefix', () => {
  const twice = withItem(withItem(blank, 'full_name'), 'full_name');
  const second = fieldsIn(twice).find(({ key }) => key === 'prefix_other_2');
  expect(second?.showWhen).toMatchObject({ field: 'prefix_2' });
});

test('the levels of a second address stay one address', () => {
  const twice = withItem(withItem(blank, 'full_address'), 'address');
  expect(fieldsIn(twice).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['addr_tambon', 'addr_2_tambon', 'addr_2_amphoe', 'addr_2_postcode']),
  );
});

test("the office's list is one that has entries", () => {
  const office = { ...testOffice, lists: { ...testOffice.lists, venues: [] } };
  expect(fromPalette('office_list', blank, office).fields).toMatchObject([{ list: 'villages' }]);
  expect(fromPalette('office_list', blank).fields).toMatchObject([{ list: 'venues' }]);
});

test('an item there is not brings nothing', () => {
  expect(fromPalette('nothing', blank)).toEqual({ fields: [], attachments: [] });
});
