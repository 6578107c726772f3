import { shownKeys, journeyOf, type Answers, type Condition, type Field } from '@khamrong/schemas';
import { compileDefinition, type FormDefinition, type PublishedAttachment } from '@khamrong/schemas';
import {
  errorsOn,
  FILES_STEP,
  placeAfter,
  placeBefore,
  placeOfErrors,
  progressOf,
  REVIEW_STEP,
  stepAt,
  stepsOf,
  type Stepped,
} from './steps';

const label = { th: 'ช่อง' };
const yes: Condition = { field: 'asks', op: 'eq', value: 'yes' };
const text = (key: string, showWhen?: Condition): Field => ({ type: 'text', key, label, showWhen });
const page = (key: string, ...fields: Field[]) => ({ key, title: { th: key }, fields });

const attachment = (showWhen?: Condition) => ({ key: 'photo', showWhen }) as PublishedAttachment;

const formOf = (attachments: PublishedAttachment[]): Stepped => ({
  ...compileDefinition({
    title: label,
    pages: [page('first', text('asks')), page('more', text('detail', yes)), page('last', text('name'))],
    attachments: [],
  } as unknown as FormDefinition),
  attachments,
});

const form = formOf([attachment()]);

function stepsFor(answers: Answers, of: Stepped = form) {
  const shown = new Set(shownKeys(journeyOf(of.uischema), answers));
  return stepsOf(of, shown, answers);
}
const idsFor = (answers: Answers, of?: Stepped): string[] => stepsFor(answers, of).map(({ id }) => id);
const errorAt = (instancePath: string) => ({ instancePath, keyword: 'x', params: {}, message: 'x' });

describe('the steps of a form', () => {
  test('are its pages, its files and the review', () => {
    expect(idsFor({ asks: 'yes' })).toEqual(['first', 'more', 'last', FILES_STEP, REVIEW_STEP]);
  });

  test('leave out what nothing is asked on', () => {
    expect(idsFor({})).toEqual(['first', 'last', FILES_STEP, REVIEW_STEP]);
    expect(idsFor({}, formOf([attachment(yes)]))).toEqual(['first', 'last', REVIEW_STEP]);
    expect(idsFor({ asks: 'yes' }, formOf([attachment(yes)]))).toContain(FILES_STEP);
  });

  test('say how far one is, right as answers change', () => {
    const progress = (answers: Answers) => {
      const steps = stepsFor(answers);
      return progressOf(steps, stepAt(form, steps, 'last'));
    };
    expect(progress({})).toEqual({ number: 2, total: 4 });
    expect(progress({ asks: 'yes' })).toEqual({ number: 3, total: 5 });
  });

  test.each([
    ['last', 'last'],
    ['more', 'first'],
    ['', 'first'],
    ['gone', 'first'],
    ['_review', '_review'],
  ])('the step %j is shown as %s while one page asks nothing', (asked, shown) => {
    expect(stepAt(form, stepsFor({}), asked).id).toBe(shown);
  });
});

describe('going on and back', () => {
  const steps = stepsFor({});
  const on = (step: string, editing = false, errors = [] as ReturnType<typeof errorAt>[]) =>
    placeAfter(form, steps, errors, { step, editing });

  test('skips what is not asked', () => {
    expect(on('first')).toEqual({ step: 'last' });
    expect(on('last')).toEqual({ step: FILES_STEP });
    expect(on(FILES_STEP)).toEqual({ step: REVIEW_STEP });
    expect(placeBefore(steps, { step: 'last' })).toEqual({ step: 'first' });
  });

  test('comes back to the review from where it was left for', () => {
    expect(on('first', true)).toEqual({ step: REVIEW_STEP, editing: true });
    expect(placeBefore(steps, { step: 'last', editing: true })).toEqual({ step: REVIEW_STEP });
  });

  test('passes by what the change brought up', () => {
    const changed = stepsFor({ asks: 'yes' });
    const errors = [errorAt('/detail')];
    expect(placeAfter(form, changed, errors, { step: 'first', editing: true })).toEqual({
      step: 'more',
      editing: true,
    });
  });

  test('leads to the first step on which something is wrong', () => {
    const errors = [errorAt('/attachments/photo'), errorAt('/name')];
    expect(placeOfErrors(form, steps, errors)).toEqual({ step: 'last', editing: true });
    expect(placeOfErrors(form, steps, [errorAt('/unknown')]).step).toBe(REVIEW_STEP);
    expect(errorsOn(form, errors, FILES_STEP)).toEqual([errorAt('/attachments/photo')]);
  });
});
