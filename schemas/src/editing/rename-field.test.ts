import { checkDefinition } from '../definition/check-definition';
import { testForm, yesNoField } from '../definition/form.fixture';
import type { FormDefinition } from '../definition/form-definition';
import { edit } from './edit';

const th = { th: 'ช่อง' };
const is = (field: string, value: string) => ({ field, op: 'eq' as const, value });

/** A form that names fields in every way there is. */
const form: FormDefinition = {
  ...testForm,
  pointField: 'place_text',
  pages: [
    ...testForm.pages,
    {
      key: 'dates',
      title: th,
      fields: [
        { type: 'date_be', key: 'from', label: th },
        { type: 'date_be', key: 'until', label: th, notBefore: 'from' },
        { type: 'time', key: 'time', label: th },
        { type: 'time', key: 'end', label: th, after: { time: 'time', fromDate: 'from', toDate: 'until' } },
        { type: 'computed', key: 'age', label: th, formula: { kind: 'age', from: 'from' } },
        yesNoField('last', { any: [is('inside', 'no'), { all: [is('has_place', 'yes')] }] }),
      ],
    },
  ],
  petition: {
    ...testForm.petition,
    title: 'คำร้อง {first_name|-}',
    redaction: { when: is('inside', 'no'), fields: ['first_name'] },
    unprinted: ['national_id'],
  },
};

const renamed = (from: string, to = 'renamed'): FormDefinition =>
  edit(form, { do: 'renameField', from, to }) ?? form;

test('the form it is tried on is right', () => {
  expect(checkDefinition({ ...form, pointField: undefined })).toEqual([]);
});

test.each(form.pages.flatMap(({ fields }) => fields.map(({ key }) => key)))(
  'a form with %s under another key is as right as before, and comes back',
  (key) => {
    const after = renamed(key);
    expect(after).not.toEqual(form);
    expect(checkDefinition({ ...after, pointField: undefined })).toEqual([]);
    expect(edit(after, { do: 'renameField', from: 'renamed', to: key })).toEqual(form);
  },
);

test('conditions, limits, the field of a place, and the petition follow', () => {
  expect(renamed('place_text').pointField).toBe('renamed');
  expect(renamed('inside').attachments[0]?.showWhen).toMatchObject({ field: 'renamed' });
  expect(renamed('from').pages[3]?.fields).toMatchObject([
    { key: 'renamed' },
    { notBefore: 'renamed' },
    {},
    { after: { time: 'time', fromDate: 'renamed' } },
    { formula: { from: 'renamed' } },
    {},
  ]);
  const { petition } = renamed('first_name');
  expect(petition).toMatchObject({
    title: 'คำร้อง {renamed|-}',
    variables: { who: 'ข้าพเจ้า {renamed}' },
    redaction: { fields: ['renamed'] },
  });
});

test('a column, a choice or a word of the same name stays', () => {
  const withName = edit(form, { do: 'renameField', from: 'first_name', to: 'name_of_person' }) ?? form;
  expect(withName.petition.office).toEqual(form.petition.office);
  const twin = edit(withName, { do: 'renameField', from: 'place_text', to: 'name' }) ?? form;
  expect(edit(twin, { do: 'renameField', from: 'name', to: 'other' })?.petition.office).toEqual(
    form.petition.office,
  );
});
