import { checkDefinition } from '../../definition/check-definition';
import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import type { Imported } from '../imported';
import { fromJsonSchema } from './from-json-schema';

function taken(imported: Imported): { definition: FormDefinition; told: Record<string, string> } {
  if (!imported.ok) throw new Error(imported.message.en);
  const told: Record<string, string> = {};
  for (const { about, text } of imported.report) told[about] = `${told[about] ?? ''}${text} `;
  const { definition } = imported;
  expect(checkDefinition({ ...definition, title: { th: 'ก' }, department: { th: 'กองช่าง' } })).toEqual([]);
  return { definition, told };
}
const byKey = (definition: FormDefinition) =>
  Object.fromEntries(fieldsIn(definition).map((field) => [field.key, field]));
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

test('every kind of property becomes the field that asks for it', () => {
  const { definition, told } = taken(
    fromJsonSchema({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'ลงทะเบียน',
      ...object({
        firstName: { type: 'string', title: 'ชื่อ', minLength: 2, maxLength: 40 },
        story: { type: 'string', maxLength: 3000, description: 'เล่าเรื่อง' },
        code: { type: 'string', pattern: '^[A-Z]{3}$', default: 'ABC' },
        mail: { type: 'string', format: 'email' },
        born: { type: 'string', format: 'date' },
        web: { type: 'string', format: 'uri' },
        size: { enum: ['S', 'M', 'L'], default: 'M' },
        level: {
          type: 'integer',
          oneOf: [
            { const: 1, title: 'ต้น' },
            { const: 2, title: 'ปลาย' },
          ],
        },
        count: { type: 'integer', minimum: 1, exclusiveMaximum: 10 },
        price: { type: 'number', title: 'ราคา', minimum: 0 },
        ratio: { type: ['number', 'null'] },
        member: { type: 'boolean' },
        agree: { type: 'boolean', const: true },
        tags: { type: 'array', items: { enum: ['a', 'b'] }, uniqueItems: true, minItems: 1 },
        lines: { type: 'array', items: { type: 'string' }, maxItems: 4 },
        people: {
          type: 'array',
          items: object({ name: { type: 'string' }, age: { type: 'integer' } }, { required: ['name'] }),
        },
        home: { $ref: '#/$defs/address' },
        photo: { type: 'string', contentMediaType: 'image/png' },
      }),
      required: ['firstName', 'size', 'photo', 'home'],
      $defs: {
        address: object({ street: { type: 'string' }, zip: { type: 'string' } }, { required: ['street'] }),
      },
    }),
  );
  const fields = byKey(definition);
  expect(Object.fromEntries(Object.entries(fields).map(([key, { type }]) => [key, type]))).toEqual({
    firstName: 'text',
    story: 'textarea',
    code: 'text',
    mail: 'email',
    born: 'date_be',
    web: 'text',
    size: 'radio',
    level: 'radio',
    count: 'integer',
    price: 'amount_thb',
    ratio: 'text',
    member: 'radio',
    agree: 'consent',
    tags: 'checkbox_group',
    lines: 'repeat_text',
    people: 'repeat_table',
    home: 'section',
    home_street: 'text',
    home_zip: 'text',
  });
  expect(fields.count).toMatchObject({ min: 1, max: 9 });
  expect(fields.tags).toMatchObject({ required: true });
  expect(fields.home_street).toMatchObject({ required: true });
  expect(fields.home_zip?.required).toBeUndefined();
  expect(definition.attachments).toMatchObject([{ key: 'photo', accept: ['image'], required: true }]);
  expect(told.ratio).toContain('ทศนิยม');
  expect(told.people).toContain('age');
});

test('a UI schema gives pages, sections, labels and conditions', () => {
  const rule = (effect: string, scope: string, schema: object) => ({ effect, condition: { scope, schema } });
  const { definition, told } = taken(
    fromJsonSchema(
      object({
        kind: { enum: ['a', 'b', 'c'] },
        more: { type: 'string' },
        less: { type: 'string' },
        on: { type: 'boolean' },
        locked: { type: 'string' },
        big: { type: 'integer' },
        after: { type: 'string' },
        left: { type: 'string', title: 'ไม่ได้วาง' },
      }),
      {
        type: 'Categorization',
        elements: [
          {
            type: 'Category',
            label: 'หน้าแรก',
            elements: [
              { type: 'Control', scope: '#/properties/kind', label: 'ชนิด' },
              {
                type: 'Group',
                label: 'เพิ่มเติม',
                rule: rule('SHOW', '#/properties/kind', { enum: ['a', 'b'] }),
                elements: [{ type: 'Control', scope: '#/properties/more' }],
              },
              { type: 'Control', scope: '#/properties/on' },
            ],
          },
          {
            type: 'Category',
            label: 'หน้าสอง',
            rule: rule('HIDE', '#/properties/kind', { const: 'a' }),
            elements: [
              {
                type: 'HorizontalLayout',
                rule: rule('SHOW', '#/properties/on', { const: true }),
                elements: [
                  {
                    type: 'Control',
                    scope: '#/properties/less',
                    rule: rule('SHOW', '#', object({ kind: { const: 'b' } })),
                  },
                ],
              },
              {
                type: 'Control',
                scope: '#/properties/locked',
                rule: rule('DISABLE', '#/properties/on', { const: false }),
              },
              {
                type: 'Control',
                scope: '#/properties/big',
                rule: rule('SHOW', '#/properties/on', { minimum: 3 }),
              },
              {
                type: 'Control',
                scope: '#/properties/after',
                rule: {
                  effect: 'SHOW',
                  condition: {
                    type: 'OR',
                    conditions: [
                      { type: 'LEAF', scope: '#/properties/kind', expectedValue: 'b' },
                      { scope: '#/properties/more', schema: { minLength: 1 } },
                    ],
                  },
                },
              },
            ],
          },
        ],
      },
    ),
  );
  const fields = byKey(definition);
  expect(definition.pages.map(({ title, showWhen }) => [title.th, showWhen])).toEqual([
    ['หน้าแรก', undefined],
    ['หน้าสอง', { field: 'kind', op: 'ne', value: 'a' }],
  ]);
  expect(definition.pages[0]?.fields.map(({ type, label }) => [type, label.th])).toEqual([
    ['radio', 'ชนิด'],
    ['section', 'เพิ่มเติม'],
    ['text', 'more'],
    ['section', 'ข้อมูลอื่น ๆ'],
    ['radio', 'on'],
  ]);
  expect(fields.section?.showWhen).toEqual({ field: 'kind', op: 'in', value: ['a', 'b'] });
  expect(fields.less?.showWhen).toEqual({
    all: [
      { field: 'on', op: 'eq', value: 'yes' },
      { field: 'kind', op: 'eq', value: 'b' },
    ],
  });
  expect(fields.locked?.showWhen).toEqual({ field: 'on', op: 'ne', value: 'no' });
  expect(fields.big?.showWhen).toBeUndefined();
  expect(fields.after?.showWhen).toEqual({
    any: [
      { field: 'kind', op: 'eq', value: 'b' },
      { field: 'more', op: 'answered' },
    ],
  });
  expect(told.big).toContain('จึงแสดงเสมอ');
  expect(told.ไม่ได้วาง).toContain('ไม่ได้นำมา');
});

test('what a `then` asks for is shown while its `if` holds', () => {
  const { definition } = taken(
    fromJsonSchema(
      object(
        { pet: { enum: ['yes', 'no'] } },
        {
          if: object({ pet: { const: 'yes' } }, { required: ['pet'] }),
          then: { properties: { name: { type: 'string' } }, required: ['name'] },
        },
      ),
    ),
  );
  expect(byKey(definition).name).toMatchObject({
    required: true,
    showWhen: { field: 'pet', op: 'eq', value: 'yes' },
  });
});

test('rules that contradict each other, or look ahead, are dropped and told', () => {
  const show = (path: string, value: string) => ({
    effect: 'SHOW',
    condition: { scope: `#/properties/${path}`, schema: { const: value } },
  });
  const { definition, told } = taken(
    fromJsonSchema(object({ a: { enum: ['1', '2'] }, b: { type: 'string' }, c: { type: 'string' } }), {
      type: 'VerticalLayout',
      rule: show('a', '1'),
      elements: [
        { type: 'Control', scope: '#/properties/b', rule: show('c', 'x') },
        { type: 'Control', scope: '#/properties/a' },
        { type: 'Control', scope: '#/properties/c', rule: show('a', '9') },
      ],
    }),
  );
  expect(fieldsIn(definition).every(({ showWhen }) => showWhen === undefined)).toBe(true);
  expect(Object.keys(told).sort()).toEqual(expect.arrayContaining(['b', 'c']));
});
