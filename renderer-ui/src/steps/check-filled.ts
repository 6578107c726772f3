import { holds, type Answers, type FieldError, type Language, type PublishedForm } from '@khamrong/schemas';
import { missingAttachments } from '../attachments/file-rules';
import type { FormChecker } from '../form/form-checker';
import type { StagedFiles } from '../pages/page-props';
import { stepsOf, type Step } from './steps';

/** A form as far as it is filled in. */
export interface CheckedForm {
  /** Tidied answers to the shown fields only. */
  answers: Answers;
  /** Ids of the files of the attachments that are shown. */
  uploads: Record<string, string[]>;
  /** All that must be put right before it can be sent. */
  errors: FieldError[];
  steps: Step[];
}

/** Looks at the whole form as the server will. */
export function checkFilled(
  form: Pick<PublishedForm, 'uischema' | 'attachments'>,
  checker: FormChecker,
  given: Answers,
  staged: StagedFiles,
  language: Language,
): CheckedForm {
  const { answers, errors } = checker.check(given);
  const shown = form.attachments.filter(({ showWhen }) => holds(showWhen, answers));
  const uploads = Object.fromEntries(
    shown.flatMap(({ key }) => {
      const ids = (staged[key] ?? []).map(({ uploadId }) => uploadId);
      return ids.length > 0 ? [[key, ids]] : [];
    }),
  );
  return {
    answers,
    uploads,
    errors: [...errors, ...missingAttachments(shown, uploads, answers, language)],
    steps: stepsOf(form, checker.shownFor(given), answers),
  };
}
