import { controlsIn, keyOf, type Answers, type Language, type PublishedForm } from '@khamrong/schemas';
import type * as OnPage from '../codec/answers-on-page';
import type { FormViewProps } from '../form/form-view-props';
import type * as Words from '../steps/answer-words';
import type { DraftKeeper, Filled } from './filled';
import type { Asked } from './kept';

/** What the page hands over: it has these functions already. */
export interface Handed extends Pick<typeof OnPage, 'answersOnPage' | 'overlaid'> {
  props: FormViewProps;
  /** What the form is drawn in. */
  root: HTMLElement;
  draft: DraftKeeper;
  wordsOf: typeof Words.wordsOf;
}

/** What keeping a draft knows of the form on the page. */
export interface FormOnPage {
  form: PublishedForm;
  language: Language;
  key: string;
  root: HTMLElement;
  draft: DraftKeeper;
  /** What is filled in, with what stands in inputs and is not taken over yet. */
  now(): Filled | undefined;
  /** The questions that have answers, as they are asked. */
  asked(answers: Answers): Record<string, Asked>;
}

export function formOnPage({ props, root, draft, answersOnPage, overlaid, wordsOf }: Handed): FormOnPage {
  const { form, language } = props;
  return {
    form,
    language,
    key: draft.key,
    root,
    draft,
    now() {
      const { last } = draft;
      const element = root.querySelector('form');
      if (!last || !element) return last;
      return { ...last, answers: overlaid(last.answers, answersOnPage(form.uischema, element)) };
    },
    asked(answers) {
      const answered = controlsIn(form.uischema).filter((control) => answers[keyOf(control)] !== undefined);
      return Object.fromEntries(
        answered.map((control) => {
          const { field: type, label } = control.options;
          const words = wordsOf(control, answers[keyOf(control)], language).join(', ');
          return [keyOf(control), { type, label, words }];
        }),
      );
    },
  };
}
