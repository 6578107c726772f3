import { inLanguage, typeOf, type CaseEvent } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { labelsOf } from './case-files.presenter';
import type { CaseView } from './case-item.presenter';

type Event = SubmissionDocument['history'][number];

/** What questions of a version are called, and answers to them in words. */
function wordsOf({ version, language }: CaseView) {
  const { fields } = version.checker;
  return {
    label: (key: string): string => {
      const field = fields.get(key);
      return field ? inLanguage(field.label, language) : key;
    },
    answer: (key: string, value: unknown): string => {
      const field = fields.get(key);
      return field ? typeOf(field).text(value, field, { language }) : '';
    },
  };
}

/** What passed between office and citizen about answers. */
function presentCorrection(
  { questions, corrected }: Event,
  view: CaseView,
): Pick<CaseEvent, 'questions' | 'corrected'> {
  const { label, answer } = wordsOf(view);
  return {
    ...(questions ? { questions: questions.map(label) } : {}),
    ...(corrected && {
      corrected: corrected.map(({ key, before }) => ({
        label: label(key),
        ...(before === undefined ? {} : { before: answer(key, before) }),
      })),
    }),
  };
}

/** What passed between office and citizen about files. */
function presentFiled(
  { asks, uploads }: Event,
  { files }: SubmissionDocument,
  view: CaseView,
): Pick<CaseEvent, 'asks' | 'files'> {
  const labels = labelsOf(view);
  const sent = new Set(uploads?.map(String));
  const names = files.filter(({ upload }) => sent.has(String(upload))).map(({ name }) => name);
  return {
    ...(asks ? { asks: asks.map((key) => labels.get(key) ?? key) } : {}),
    ...(names.length > 0 ? { files: names } : {}),
  };
}

/** What the office asked of the citizen, and what they gave it. */
export const presentExchange = (
  event: Event,
  submission: SubmissionDocument,
  view: CaseView,
): Pick<CaseEvent, 'asks' | 'reply' | 'files' | 'questions' | 'corrected'> => ({
  ...(event.reply ? { reply: event.reply } : {}),
  ...presentFiled(event, submission, view),
  ...presentCorrection(event, view),
});
