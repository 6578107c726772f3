import {
  answerChecker,
  checkAnswers,
  checkDefinition,
  compileDefinition,
  fieldsIn,
  FormDefinition,
  journeyOf,
  noticePath,
  resolveForOffice,
  sampleAnswers,
  sampleVariants,
  typeOf,
} from '@khamrong/schemas';
import { Ajv } from 'ajv';
import { demoOffice, starters, starterService, starterServices } from './index';

const setting = { today: '2026-11-20', office: demoOffice };
const isDefinition = new Ajv({ strict: true, allErrors: true }).compile(FormDefinition);
const cases = starters.map((definition) => [definition.slug, definition] as const);

describe.each(cases)('%s', (slug, definition) => {
  const resolved = resolveForOffice(definition, demoOffice);

  test('is a definition', () => {
    isDefinition(definition);
    expect(isDefinition.errors ?? []).toEqual([]);
  });

  test('is found by its slug', () => {
    expect(starterService(slug)).toBe(definition);
  });

  test('has no page that would come up empty', () => {
    for (const page of definition.pages)
      expect([
        page.key,
        Boolean(page.showWhen) || page.fields.some((field) => typeOf(field).sent && !field.showWhen),
      ]).toEqual([page.key, true]);
  });

  test('leaves nothing of the office open once published', () => {
    const { title, description, notice, contact, pages } = resolved;
    expect(JSON.stringify([title, description, notice, contact, pages])).not.toMatch(/\{[a-z_]+\}/);
  });

  test('may be published', () => {
    expect(checkDefinition(resolved)).toEqual([]);
  });

  test('takes made-up answers to every question', () => {
    const { schema, uischema } = compileDefinition(resolved);
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
    const checker = answerChecker(resolved, journeyOf(uischema), validate);
    const asked = new Set<string>();
    for (let variant = 0; variant < sampleVariants(resolved); variant += 1) {
      const given = sampleAnswers(resolved, setting, variant);
      const { answers, errors } = checkAnswers(checker, given, { ...setting, language: 'th' });
      expect([variant, errors]).toEqual([variant, []]);
      for (const key of Object.keys(answers)) asked.add(key);
    }
    const questions = fieldsIn(resolved).filter((field) => typeOf(field).sent);
    expect([...asked].sort()).toEqual(questions.map(({ key }) => key).sort());
  });
});

test('numbers of different registers never look the same', () => {
  const texts = new Map(starterServices.map(({ receipt }) => [receipt.register, receipt.format]));
  expect(new Set(texts.values()).size).toBe(texts.size);
  for (const { receipt } of starterServices) expect(texts.get(receipt.register)).toBe(receipt.format);
});

test('fiscal years count where the offices count them', () => {
  const fiscal = starterServices.filter(({ receipt }) => receipt.yearBasis === 'fiscal');
  expect(fiscal.map(({ slug }) => slug)).toEqual(['elderly-allowance', 'garbage-fee', 'provider-survey']);
});

test('only the corruption complaint is sealed, under numbers that tell nothing', () => {
  const sealed = starterServices.filter((service) => service.sealed);
  expect(sealed.map(({ slug, receipt }) => [slug, receipt.format])).toEqual([
    ['corruption-complaint', 'COR-{random:12}'],
  ]);
});

test('every consent to the privacy notice leads to the notice', () => {
  for (const definition of starterServices)
    for (const field of fieldsIn(resolveForOffice(definition, demoOffice)))
      if (field.type === 'consent' && field.purpose === 'privacy_notice')
        expect(field.link).toBe(noticePath(definition.slug));
});

test('a postcode typed in Thai digits is understood', () => {
  const field = fieldsIn(starterServices[0] ?? { pages: [] }).find(({ key }) => key === 'addr_postcode');
  expect(field && typeOf(field).normalise('๔๐๐๐๐', field)).toBe('40000');
});
