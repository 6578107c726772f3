import { keyOf, type Field } from '@khamrong/schemas';
import { formOf } from '../test-support/one-field-form';
import { inAskingOrder } from './page-order';

const label = { th: 'ช่อง' };
const text = (key: string): Field => ({ type: 'text', key, label });
const place = (key: string, level: 'tambon' | 'amphoe' | 'province'): Field => ({
  type: 'address_lookup',
  key,
  label,
  level,
});

const orderOf = (fields: Field[]): string[] =>
  formOf(fields).uischema.elements.flatMap((page) => inAskingOrder(page).map(keyOf));

test('the levels of an address stand together from the province down, the others as the clerk put them', () => {
  const fields = [
    text('addr_no'),
    place('addr_tambon', 'tambon'),
    place('addr_amphoe', 'amphoe'),
    text('between'),
    place('addr_province', 'province'),
    text('addr_postcode'),
    text('phone'),
  ];
  expect(orderOf(fields)).toEqual([
    'addr_no',
    'addr_province',
    'addr_amphoe',
    'addr_tambon',
    'addr_postcode',
    'between',
    'phone',
  ]);
});

test('two addresses of one page do not mix, and an address may lack levels', () => {
  const fields = [
    place('a_tambon', 'tambon'),
    place('b_tambon', 'tambon'),
    place('b_province', 'province'),
    place('a_province', 'province'),
  ];
  expect(orderOf(fields)).toEqual(['a_province', 'a_tambon', 'b_province', 'b_tambon']);
});
