import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compileDefinition } from '../compile/compile-definition';
import type { Condition } from '../conditions/condition';
import { checkDefinition } from '../definition/check-definition';
import type { FormDefinition } from '../definition/form-definition';
import { placesIn } from '../definition/places';
import { resolveForOffice } from '../definition/resolve-for-office';
import { typeOf } from '../fields';
import type { OfficeProfile } from '../office/office-profile';
import { fromJsonSchema } from './json-schema/from-json-schema';
import { readFormFiles } from './read-form-files';
import { writeServiceFile } from './service-file';

const templates = path.join(__dirname, '../../../templates');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(templates, file), 'utf8'));
const office = read('office/demo-office.json') as OfficeProfile;
const services = readdirSync(path.join(templates, 'services')).map((file): [string, FormDefinition] => [
  file,
  resolveForOffice(read(`services/${file}`) as FormDefinition, office),
]);

/** One test in a list of tests is that test. */
const simple = (condition: Condition | undefined): Condition | undefined => {
  if (!condition || 'field' in condition) return condition;
  const [name, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  const inside = parts.map(simple);
  return inside.length === 1 ? inside[0] : ({ [name]: inside } as unknown as Condition);
};

/** What a published schema tells of a form. */
const told = (definition: FormDefinition) =>
  placesIn(definition)
    .filter(({ field }) => typeOf(field).sent || field.type === 'section')
    .map(({ field, showWhen }) => ({
      key: field.key,
      label: field.label,
      help: field.help,
      required: Boolean(field.required),
      showWhen: simple(showWhen),
      schema: typeOf(field).schema(field),
    }));

describe.each(services)('%s', (_, service) => {
  it('comes back from its own file as it was', () => {
    const back = readFormFiles([writeServiceFile(service)]);
    expect(back.ok ? undefined : back.message.en).toBeUndefined();
    expect(back).toEqual({ ok: true, source: 'service', report: [], definition: service });
  });

  it('comes back from its JSON Schema and UI schema with its questions, order and conditions', () => {
    const { schema, uischema } = compileDefinition(service);
    const imported = fromJsonSchema(schema, uischema);
    if (!imported.ok) throw new Error(imported.message.en);
    const { definition } = imported;
    expect(definition.pages.map(({ key, title, showWhen }) => [key, title, simple(showWhen)])).toEqual(
      service.pages
        .filter(({ fields }) => fields.some((field) => typeOf(field).sent))
        .map(({ key, title, showWhen }) => [key, title, simple(showWhen)]),
    );
    expect(told(definition)).toEqual(told(service));
    expect(checkDefinition({ ...definition, department: { th: 'กองช่าง' } })).toEqual([]);
  });

  it('comes back from its JSON Schema alone with every key and answers of the same kind', () => {
    const { schema } = compileDefinition(service);
    const imported = fromJsonSchema(schema);
    if (!imported.ok) throw new Error(imported.message.en);
    expect(checkDefinition({ ...imported.definition, department: { th: 'กองช่าง' } })).toEqual([]);
    expect(told(imported.definition).map(({ key }) => key)).toEqual(Object.keys(schema.properties ?? {}));
  });
});
