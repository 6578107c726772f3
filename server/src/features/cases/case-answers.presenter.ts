import {
  bangkokDate,
  computedValue,
  fieldsOnPage,
  holds,
  inLanguage,
  isAnswered,
  pruneHidden,
  typeOf,
  type Answers,
  type CaseAnswer,
  type CaseDetail,
  type Field,
  type Language,
  type Page,
} from '@khamrong/schemas';
import type { PublishedVersion } from '../forms/forms.service';
import { isSealed } from '../submissions/seal-answers';

/** What a case is put into words with. */
interface Words {
  /** Of the questions that were shown. */
  answers: Answers;
  /** Day of filing in Bangkok, ISO date. */
  day: string;
  language: Language;
}

const isTold = (field: Field): boolean => typeOf(field).sent || field.type === 'computed';

const answerTo = (field: Field, { answers, day }: Words): unknown =>
  field.type === 'computed' ? computedValue(field, answers, day) : answers[field.key];

function presentAnswer(field: Field, section: Field | undefined, words: Words): CaseAnswer {
  const { language } = words;
  const value = answerTo(field, words);
  const masked = isSealed(field) && isAnswered(value);
  const type = typeOf(field);
  return {
    key: field.key,
    type: field.type,
    label: inLanguage(field.label, language),
    ...(section ? { section: inLanguage(section.label, language) } : {}),
    text: masked ? type.masked(value, field) : type.text(value, field, { language }),
    masked,
  };
}

/** The questions of a page that were shown, each with the heading it stands under. */
function answersOn(page: Page, words: Words): CaseAnswer[] {
  let section: Field | undefined;
  return fieldsOnPage(page).flatMap(({ field, showWhen }) => {
    if (field.type === 'section') section = field;
    return isTold(field) && holds(showWhen, words.answers) ? [presentAnswer(field, section, words)] : [];
  });
}

/** The questions this citizen was shown, by page, each with its answer in words; sealed ones are masked. */
export function presentAnswers(
  { definition, checker }: PublishedVersion,
  answers: Answers,
  filed: Date,
  language: Language,
): CaseDetail['pages'] {
  const shown = pruneHidden(checker.journey, answers);
  const words = { answers: shown, day: bangkokDate(filed), language };
  return definition.pages
    .map((page) => ({
      key: page.key,
      title: inLanguage(page.title, language),
      answers: answersOn(page, words),
    }))
    .filter((page) => page.answers.length > 0);
}
