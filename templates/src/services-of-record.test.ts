import {
  both,
  fieldsIn,
  fieldsOf,
  holds,
  resolveForOffice,
  type Answers,
  type Condition,
  type Field,
  type FormDefinition,
  type Text,
} from '@khamrong/schemas';
import {
  servicesOfRecord,
  slugOf,
  type RecordedAttachment,
  type RecordedField,
  type RecordedService,
} from '../fixtures/services-of-record';
import { demoOffice, starterService } from './index';

const definitionOf = (service: RecordedService): FormDefinition => {
  const definition = starterService(slugOf(service));
  if (!definition) throw new Error(`no starter service for ${service.id}`);
  return definition;
};

const cases = servicesOfRecord.map((service) => [service.id, service, definitionOf(service)] as const);

/** The emergency number is the office's own setting; as the offices wrote it, it is the demonstration office's. */
const words = (text: string): string => text.replace('{org_electricity_phone}', demoOffice.electricityPhone);

const own = (field: Field, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(field).filter(([name]) => names.includes(name)));

const LIMITS = ['min', 'max', 'minLength', 'maxLength', 'maxRows'];
/** Where the field type itself sets the limit or the pattern. */
const limitsOf = ({ type, limits }: RecordedField) => (type === 'email' ? {} : (limits ?? {}));

type Labelled = readonly [string, string];
const labelled = ({ key, label }: { key: string; label: Text }): Labelled => [key, label.th];
const recordedLabel = ({ key, label_th }: { key: string; label_th: string }): Labelled => [key, label_th];

/** What a field of its type is made of beside choices and limits. */
function partsOf(field: Field): unknown {
  switch (field.type) {
    case 'text':
      return field.pattern;
    case 'address_lookup':
      return field.level;
    case 'repeat_table':
      return field.columns.map(labelled);
    case 'matrix_likert':
      return [
        field.scale.map(({ value, label }) => [value, label.th]),
        field.groups.map((group) => [labelled(group), group.items.map(labelled)]),
      ];
    default:
      return 'list' in field && field.type !== 'slot' ? field.list : undefined;
  }
}

function recordedParts({ type, pattern, lookup, list, columns, scale, groups }: RecordedField): unknown {
  if (columns) return columns.map(recordedLabel);
  if (scale && groups)
    return [
      scale.map(({ value, label_th }) => [value, label_th]),
      groups.map((group) => [recordedLabel(group), group.items.map(recordedLabel)]),
    ];
  return type === 'text' ? pattern : (lookup ?? list);
}

/** All the ways the fields of a condition may have been answered, unanswered included. */
function combinations(definition: FormDefinition, keys: string[]): Answers[] {
  return keys.reduce<Answers[]>(
    (sofar, key) => {
      const field = fieldsIn(definition).find((each) => each.key === key);
      const values = field && 'choices' in field ? (field.choices ?? []).map(({ value }) => value) : [];
      const answers: unknown[] =
        field?.type === 'checkbox_group' ? [[], ...values.map((value) => [value]), values] : values;
      return sofar.flatMap((each) => [each, ...answers.map((answer) => ({ ...each, [key]: answer }))]);
    },
    [{}],
  );
}

function shownWhen(definition: FormDefinition, key: string): Condition | undefined {
  const page = definition.pages.find(({ fields }) => fields.some((field) => field.key === key));
  return both(page?.showWhen, page?.fields.find((field) => field.key === key)?.showWhen);
}

const KINDS: Record<string, string> = { 'application/pdf': 'pdf' };
const kindsOf = ({ accept }: RecordedAttachment): string[] => [
  ...new Set(accept.map((type) => KINDS[type] ?? 'image')),
];

test('there are 12 services with 369 fields', () => {
  expect(servicesOfRecord).toHaveLength(12);
  expect(servicesOfRecord.flatMap((service) => fieldsIn(definitionOf(service)))).toHaveLength(369);
});

describe.each(cases)('%s', (_, service, definition) => {
  const fields = fieldsIn(definition);
  const recorded = (key: string): RecordedField | undefined =>
    service.fields.find((each) => each.key === key);

  test('has its title, department, notice and anonymity', () => {
    expect(definition.title).toEqual({ th: service.title_th, en: service.title_en });
    expect(definition.department).toEqual({ th: service.department_th, en: service.department_en });
    expect(Boolean(definition.anonymous)).toBe(service.anonymous_allowed);
    if (service.banner_th) expect(definition.notice?.th).toBe(service.banner_th);
  });

  test('has its fields in order, with their names, types, need and class of personal data', () => {
    const facts = fields.map(({ key, type, label, required, help, personal }) => ({
      key,
      type,
      th: words(label.th),
      en: label.en,
      required: Boolean(required),
      help: help?.th,
      personal,
    }));
    const wanted = service.fields.map((field) => ({
      key: field.key,
      type: field.type,
      th: field.label_th,
      en: field.label_en,
      required: field.required,
      help: field.help_th,
      personal: field.pii,
    }));
    expect(facts).toEqual(wanted);
  });

  test('asks the fields of a section together, a section that comes again on another page', () => {
    const pages = definition.pages.flatMap(({ key, fields: asked }) =>
      asked.map(() => key.replace(/_more$/, '')),
    );
    expect(pages).toEqual(service.fields.map(({ section }) => section));
  });

  test('has the choices of every field, in both languages', () => {
    for (const field of fields) {
      if (!('choices' in field) || !field.choices) continue;
      const options = recorded(field.key)?.options ?? [];
      expect(field.choices.every(({ label }) => label.en)).toBe(true);
      const asRecorded = options.map((option, index) => {
        const { value, label } = field.choices?.[index] ?? { value: '', label: { th: '' } };
        return option.length === 3 ? [value, label.th, label.en] : [value, label.th];
      });
      expect(asRecorded).toEqual(options);
      expect(field.choices.slice(options.length).map(({ value }) => value)).toEqual(
        field.key === 'q1_1' ? ['undisclosed'] : [],
      );
    }
  });

  test('has the limits, patterns, lists and parts of every field', () => {
    for (const field of fields) {
      const record = recorded(field.key);
      expect(own(field, LIMITS)).toEqual(record && limitsOf(record));
      expect([field.key, partsOf(field)]).toEqual([field.key, record && recordedParts(record)]);
    }
  });

  test('starts with the same answers', () => {
    for (const field of fields)
      if (recorded(field.key)?.default !== undefined)
        expect('default' in field ? field.default : undefined).toBe(recorded(field.key)?.default);
  });

  test('shows each field for the same answers', () => {
    for (const { key } of fields) {
      const wanted = recorded(key)?.showIf;
      const condition = shownWhen(definition, key);
      const keys = [...new Set([...fieldsOf(wanted), ...fieldsOf(condition)])];
      for (const answers of combinations(definition, keys))
        expect([key, answers, holds(condition, answers)]).toEqual([key, answers, holds(wanted, answers)]);
    }
  });

  test('asks for the same attachments', () => {
    // Helps and the phone's camera are this product's own.
    const facts = definition.attachments.map((each) => ({ ...each, help: undefined, camera: undefined }));
    expect(facts).toEqual(
      service.attachments.map((each) => ({
        key: each.key,
        label: { th: each.label_th, en: each.label_en },
        required: each.required || undefined,
        showWhen: each.showIf,
        accept: kindsOf(each).sort().reverse(),
        maxFiles: each.maxFiles,
        maxBytes: each.maxSizeMB * 1024 * 1024,
        crossing: each.watermark_text_th,
        personal: each.pii,
      })),
    );
  });
});

test('the safety warning names the emergency number of the office', () => {
  const service = starterService('streetlight-report');
  const shown = service && fieldsIn(resolveForOffice(service, { ...demoOffice, electricityPhone: '1130' }));
  expect(shown?.find(({ key }) => key === 'danger_ack')?.label.th).toContain('โทร 1130');
});
