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
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

describe('hostile schemas', () => {
  const nested = (depth: number): object => {
    let value: object = { type: 'string' };
    for (let level = 0; level < depth; level++) value = object({ a: value });
    return value;
  };

  it.each([
    ['no object', [1, 2]],
    ['no form', { type: 'string' }],
    ['nothing to ask', { type: 'object' }],
    ['too deep', nested(5000)],
    ['names that reach', JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}')],
    ['itself', { $ref: '#' }],
  ])('%s: refused with a reason', (_, schema) => {
    const imported = fromJsonSchema(schema);
    expect(imported.ok).toBe(false);
    if (!imported.ok) expect(imported.message.th).not.toBe('');
  });

  it('references that go round, or multiply, come to an end', () => {
    const fan = (next: string) =>
      object(
        Object.fromEntries(
          Array.from({ length: 20 }, (_, index) => [`p${index}`, { $ref: `#/$defs/${next}` }]),
        ),
      );
    const round = fromJsonSchema({
      ...object({
        me: { $ref: '#/$defs/person' },
        x: { $ref: '#/$defs/x' },
        far: { $ref: 'https://e.com/s' },
      }),
      $defs: {
        person: object({ name: { type: 'string' }, friend: { $ref: '#/$defs/person' } }),
        x: { $ref: '#/$defs/y' },
        y: { $ref: '#/$defs/x' },
      },
    });
    expect(fieldsIn(taken(round).definition).length).toBeGreaterThan(3);
    const wide = { ...fan('a'), $defs: { a: fan('b'), b: fan('c'), c: fan('d'), d: { type: 'string' } } };
    expect(taken(fromJsonSchema(wide)).told['']).toContain('อ่านเพียง');
  });

  it('absurd settings are brought within limits', () => {
    const { definition } = taken(
      fromJsonSchema(
        object({
          'Ünïcödé key!': { type: 'string', minLength: 9e9, maxLength: -5, pattern: '(((' },
          attachments: { type: 'string', title: 'ก'.repeat(9000), pattern: 'x'.repeat(500) },
          toString: { type: 'integer', minimum: 1e300, maximum: -1e300 },
          many: { enum: Array.from({ length: 5000 }, (_, index) => `ข้อ ${index}`) },
          empty: { type: 'string', enum: [] },
          odd: { enum: [null, {}, [], '', 'x', 'x', 1, true] },
          list: { type: 'array', items: object({}) },
          rows: { type: 'array', items: object({ a: object({ b: {} }), c: {} }), maxItems: 9e9 },
        }),
      ),
    );
    expect(fieldsIn(definition).length).toBeGreaterThan(5);
  });

  it('more conditions than a form may have leave it one that can be published', () => {
    const names = Array.from({ length: 80 }, (_, index) => `f${index}`);
    const { told } = taken(
      fromJsonSchema(object(Object.fromEntries(names.map((name) => [name, { type: 'string' }]))), {
        type: 'VerticalLayout',
        elements: names.map((name, index) => ({
          type: 'Control',
          scope: `#/properties/${name}`,
          rule: {
            effect: 'SHOW',
            condition: { scope: `#/properties/f${Math.max(0, index - 1)}`, schema: { const: `v${index}` } },
          },
        })),
      }),
    );
    expect(JSON.stringify(told)).toContain('เงื่อนไขมากเกิน');
  });
});
