import { controlsIn, type Field } from '@khamrong/schemas';
import { examples } from '../../../schemas/src/fields/every-field.fixture';
import { pageOf } from '../test-support/one-field-form';
import { wordsOf } from './answer-words';

const linesOf = (field: Field, answer: unknown): string[] => {
  const [control] = controlsIn(pageOf([field]).form.uischema);
  return control ? wordsOf(control, answer, 'th') : [];
};

test.each(['matrix_likert', 'repeat_text', 'checkbox_group'] as const)(
  'each part of an answer to %s stands on a line of its own',
  (name) => {
    const { field, good } = examples[name];
    const answer = good.find((each) => Object.keys(Object(each)).length > 1);
    expect(linesOf(field, answer)).toHaveLength(Object.keys(Object(answer)).length);
  },
);

test('nothing is said of what was not answered', () => {
  expect(linesOf(examples.text.field, undefined)).toEqual([]);
});
