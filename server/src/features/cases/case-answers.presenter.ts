import {
  inLanguage,
  isAnswered,
  shownKeys,
  typeOf,
  type Answers,
  type CaseAnswer,
  type CaseDetail,
  type Field,
  type Language,
} from '@khamrong/schemas';
import type { PublishedVersion } from '../forms/forms.service';
import { isSealed } from '../submissions/seal-answers';

function presentAnswer(field: Field, value: unknown, language: Language): CaseAnswer {
  const masked = isSealed(field) && isAnswered(value);
  const type = typeOf(field);
  return {
    key: field.key,
    type: field.type,
    label: inLanguage(field.label, language),
    text: masked ? type.masked(value, field) : type.text(value, field, { language }),
    masked,
  };
}

/** The questions this citizen was shown, by page, each with its answer in words; sealed ones are masked. */
export function presentAnswers(
  { definition, checker }: PublishedVersion,
  answers: Answers,
  language: Language,
): CaseDetail['pages'] {
  const shown = new Set(shownKeys(checker.journey, answers));
  return definition.pages
    .map(({ key, title, fields }) => ({
      key,
      title: inLanguage(title, language),
      answers: fields
        .filter((field) => shown.has(field.key))
        .map((field) => presentAnswer(field, answers[field.key], language)),
    }))
    .filter((page) => page.answers.length > 0);
}
