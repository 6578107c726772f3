import { Ajv } from 'ajv';
import { checkDefinition } from '../../definition/check-definition';
import { fieldsIn, FormDefinition } from '../../definition/form-definition';
import { testForm, yesNoField } from '../../definition/form.fixture';
import type { Field } from '../../fields';
import { examples } from '../../fields/every-field.fixture';
import { edit } from '../edit';
import type { EditCommand } from '../edit-command';
import { addOther } from './add-other';
import { changeType, typesFor } from './change-type';
import { duplicateAttachment, duplicateField, duplicatePage } from './copies';
import { attachmentMovedDown, movedDown, movedUp, pageMovedDown, pageMovedUp, sectionWith } from './moves';

const heading = (key: string): Field => ({ type: 'section', key, label: { th: `ส่วน ${key}` } });

/** Two pages: `a | x b c | y d` and `e`, x and y being headings. */
const sections: FormDefinition = {
  ...testForm,
  attachments: [],
  pages: [
    {
      key: 'p1',
      title: { th: 'หน้า 1' },
      fields: [
        yesNoField('a'),
        heading('x'),
        yesNoField('b'),
        yesNoField('c'),
        heading('y'),
        yesNoField('d'),
      ],
    },
    { key: 'p2', title: { th: 'หน้า 2' }, fields: [yesNoField('e')] },
  ],
};

const after = (form: FormDefinition, command: EditCommand | undefined): FormDefinition => {
  const edited = command && edit(form, command);
  if (!edited) throw new Error('the edit does not apply');
  return edited;
};
const keys = ({ pages }: FormDefinition): string =>
  pages.map(({ fields }) => fields.map(({ key }) => key).join(' ')).join(' / ');

describe('moving', () => {
  test.each<[string, EditCommand | undefined, string]>([
    ['a field up past a heading', movedUp(sections, 'b'), 'a b x c y d / e'],
    ['the first field of a page to the page before', movedUp(sections, 'e'), 'a x b c y d e / '],
    ['a field down', movedDown(sections, 'a'), 'x a b c y d / e'],
    ['the last field of a page to the next', movedDown(sections, 'd'), 'a x b c y / d e'],
    ['a section up', movedUp(sections, 'y', true), 'a y d x b c / e'],
    ['a section above what stands before the first', movedUp(sections, 'x', true), 'x b c a y d / e'],
    ['a section down', movedDown(sections, 'x', true), 'a y d x b c / e'],
    ['the last section to the next page', movedDown(sections, 'y', true), 'a x b c / y d e'],
    ['a page down', pageMovedDown(sections, 'p1'), 'e / a x b c y d'],
    ['a page up', pageMovedUp(sections, 'p2'), 'e / a x b c y d'],
  ])('takes %s', (_, command, order) => {
    expect(keys(after(sections, command))).toBe(order);
  });

  test.each([
    ['the first field', movedUp(sections, 'a')],
    ['the last field', movedDown(sections, 'e')],
    ['the first page', pageMovedUp(sections, 'p1')],
    ['the last page', pageMovedDown(sections, 'p2')],
    ['a field there is not', movedUp(sections, 'nothing')],
    ['the only attachment', attachmentMovedDown(testForm, 'map')],
  ])('leaves %s where it is', (_, command) => {
    expect(command).toBeUndefined();
  });

  test('a section is its heading and all up to the next one', () => {
    expect(sectionWith(sections, 'x')).toEqual(['x', 'b', 'c']);
    expect(sectionWith(sections, 'y')).toEqual(['y', 'd']);
    expect(sectionWith(sections, 'b')).toEqual(['b']);
    expect(sectionWith(sections, 'nothing')).toEqual([]);
  });
});

describe('copying', () => {
  test('a field goes right behind it', () => {
    expect(keys(after(sections, duplicateField(sections, 'b')))).toBe('a x b b_2 c y d / e');
  });

  test('the conditions of a page go with its fields', () => {
    const form = after(testForm, duplicatePage(testForm, 'place'));
    expect(form.pages.map(({ key }) => key)).toEqual(['applicant', 'place', 'place_2', 'consent']);
    expect(form.pages[2]).toMatchObject({ title: { th: 'สถานที่ (สำเนา)' }, showWhen: { field: 'has_place' } });
    expect(fieldsIn(form).find(({ key }) => key === 'outside_text_2')?.showWhen).toMatchObject({
      field: 'inside_2',
    });
    expect(checkDefinition(form)).toEqual([]);
  });

  test('an attachment goes right behind it', () => {
    const { attachments } = after(testForm, duplicateAttachment(testForm, 'map'));
    expect(attachments.map(({ key }) => key)).toEqual(['map', 'map_2']);
  });

  test.each([
    duplicateField(testForm, 'nothing'),
    duplicatePage(testForm, 'nothing'),
    duplicateAttachment(testForm, 'nothing'),
  ])('nothing comes of what is not there', (command) => {
    expect(command).toBeUndefined();
  });
});

describe('the choice “อื่น ๆ”', () => {
  test('comes with a text to write it in, and comes once', () => {
    const form = after(testForm, addOther(testForm, 'has_place'));
    expect(form.pages[0]?.fields.at(-2)).toMatchObject({
      choices: [{ value: 'yes' }, { value: 'no' }, { value: 'other', label: { th: 'อื่น ๆ (โปรดระบุ)' } }],
    });
    expect(form.pages[0]?.fields.at(-1)).toMatchObject({
      key: 'has_place_other',
      required: true,
      showWhen: { field: 'has_place', op: 'eq', value: 'other' },
    });
    expect(checkDefinition(form)).toEqual([]);
    expect(addOther(form, 'has_place')).toBeUndefined();
  });

  test('of several choices is looked for among them', () => {
    const several = after(testForm, {
      do: 'replaceField',
      field: 'has_place',
      by: { ...yesNoField('has_place'), type: 'checkbox_group' } as Field,
    });
    const text = fieldsIn(after(several, addOther(several, 'has_place'))).find(
      ({ key }) => key === 'has_place_other',
    );
    expect(text?.showWhen).toEqual({ field: 'has_place', op: 'includes', value: 'other' });
  });

  test('belongs to questions with choices', () => {
    expect(addOther(testForm, 'first_name')).toBeUndefined();
  });
});

describe('changing the type', () => {
  const isDefinition = new Ajv({ strict: true }).compile(FormDefinition);
  const fields = Object.values(examples).map(({ field }) => field as Field);

  test.each(fields.map((field) => [field.type, field] as const))(
    'of %s gives a field of the new type',
    (_, field) => {
      for (const type of typesFor(field)) {
        const page = { key: 'page', title: { th: 'หน้า' }, fields: [changeType(field, type)] };
        expect([type, isDefinition({ ...testForm, pages: [page] })]).toEqual([type, true]);
      }
    },
  );

  test('keeps words, choices and limits both understand', () => {
    const choice: Field = { ...yesNoField('q'), help: { th: 'ช่วย' }, personal: 'personal' };
    expect(changeType(choice, 'checkbox_group')).toEqual({ ...choice, type: 'checkbox_group' });
    expect(changeType(choice, 'text')).not.toHaveProperty('choices');
    const text: Field = { type: 'text', key: 't', label: { th: 'ก' }, maxLength: 50, pattern: '^x$' };
    expect(changeType(text, 'textarea')).toEqual({
      type: 'textarea',
      key: 't',
      label: { th: 'ก' },
      maxLength: 50,
    });
    expect(changeType(text, 'thai_national_id')).toMatchObject({ personal: 'personal_high' });
  });

  test('is not offered for what has a meaning of its own', () => {
    expect(typesFor(heading('x'))).toEqual([]);
    expect(typesFor(yesNoField('a')).slice(0, 2)).toEqual(['select', 'checkbox_group']);
  });
});
