import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Answers, CheckContext } from '@khamrong/schemas';
import { examples } from '../../../schemas/src/fields/every-field.fixture';
import { testOffice } from '../../../schemas/src/office/office.fixture';
import { formOf } from '../test-support/one-field-form';
import { TODAY } from '../test-support/published-form';
import { formChecker } from './form-checker';

const ROOT = join(__dirname, '../..');

/** Every field alone, required, with all its good and bad answers and none; in both languages. */
const pages = (['th', 'en'] as const).flatMap((language) =>
  Object.values(examples).map(({ field, good, bad }) => {
    const context: CheckContext = { today: TODAY, office: testOffice, language };
    const answers: Answers[] = [...good, ...bad].map((answer) => ({ [field.key]: answer }));
    return { form: formOf([{ ...field, required: true }]), context, answers: [...answers, {}] };
  }),
);

test('what browsers get of the field types checks as the whole of them does', () => {
  const script = join(ROOT, 'src/test-support/bundled-checker.mjs');
  const outfile = join(ROOT, `.cache/checker-${process.env.JEST_WORKER_ID}.mjs`);
  const printed = execFileSync(process.execPath, [script, outfile], { input: JSON.stringify(pages) });
  const whole = pages.map(({ form, context, answers }) =>
    answers.map((each) => formChecker(form, context).check(JSON.parse(JSON.stringify(each)) as Answers)),
  );
  expect(JSON.parse(String(printed))).toEqual(JSON.parse(JSON.stringify(whole)));
  expect(whole.flat().filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(200);
});

test('JSON Forms gets the same errors through the door it leaves for Ajv', () => {
  const form = formOf([{ ...examples.thai_national_id.field, required: true }]);
  const { ajv, check } = formChecker(form, { today: TODAY, office: testOffice, language: 'th' });
  const validate = ajv.compile({});
  const answers = { national_id: '1234567890123' };
  expect(validate(answers)).toBe(false);
  expect(validate.errors).toEqual(check(answers).errors);
  expect(validate({ national_id: '๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑' })).toBe(true);
});
