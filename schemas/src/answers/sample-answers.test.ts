import { compileDefinition } from '../compile/compile-definition';
import { interpret } from '../compile/interpret';
import { testForm } from '../definition/form.fixture';
import { examples } from '../fields/every-field.fixture';
import { testOffice } from '../office/office.fixture';
import { answerChecker, checkAnswers } from './check-answers';
import { journeyOf, shownKeys } from './prune-hidden';
import { sampleAnswers, sampleVariants } from './sample-answers';

const setting = { today: '2026-11-20', office: testOffice };
const everything = {
  ...testForm,
  pages: [
    ...testForm.pages,
    {
      key: 'all',
      title: { th: 'ทุกช่อง' },
      fields: Object.values(examples).map(({ field }) => ({ ...field, key: `x_${field.key}` })),
    },
  ],
};
const compiled = compileDefinition(everything);
const journey = journeyOf(compiled.uischema);
const checker = answerChecker(everything, journey, interpret(compiled.schema));
const variants = Array.from({ length: sampleVariants(everything) + 5 }, (_, variant) =>
  sampleAnswers(everything, setting, variant),
);

test('samples pass every check, whatever the variant', () => {
  for (const answers of variants)
    expect(checkAnswers(checker, answers, { ...setting, language: 'th' })).toEqual({ answers, errors: [] });
});

test('variants bring up every question', () => {
  const shown = new Set(variants.flatMap((answers) => shownKeys(journey, answers)));
  expect(journey.filter(({ key }) => !shown.has(key))).toEqual([]);
});

test('one variant is always the same', () => {
  expect(sampleAnswers(everything, setting, 2)).toEqual(sampleAnswers(everything, setting, 2));
});
