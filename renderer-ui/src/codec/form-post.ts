import type { Answers, Language, PublishedForm } from '@khamrong/schemas';
import { readCarried } from './carried-answers';
import { PAGE_INPUT, uploadInput } from './input-names';
import { readAnswers } from './read-answers';
import { changeRows, readRowChange } from './row-actions';
import { allTyped, collectTyped, oneTyped, type Typed } from './typed';

/**
 * `submit` files the answers; `next`, `back` and `goto` show another step; `refresh` shows the same one again for the
 * answers, rows added or taken away.
 */
export type FormAction = 'submit' | 'next' | 'back' | 'goto' | 'refresh';

/** A form as a page without script posts it. */
export interface FormPost {
  action: FormAction;
  /** Id of the step that was posted. */
  step: string;
  /** It was come back to from the review. */
  editing: boolean;
  /** Id of the step that `goto` asks for. */
  goto?: string;
  answers: Answers;
  /** Ids of staged files the citizen kept, by attachment key. */
  uploads: Record<string, string[]>;
  idempotencyKey: string;
  versionId: string;
  privacyNoticeVersion: string;
  point?: string;
  opened: string;
  proof: string;
  language: Language;
  /** The input that people do not see was filled. */
  automated: boolean;
}

type Shape = Pick<PublishedForm, 'uischema' | 'attachments'>;

const readUploads = ({ attachments }: Shape, typed: Typed, removed: string): Record<string, string[]> =>
  Object.fromEntries(
    attachments.flatMap(({ key, maxFiles }) => {
      const ids = allTyped(typed, uploadInput(key)).filter((id) => id !== removed);
      return ids.length > 0 ? [[key, ids.slice(0, maxFiles)]] : [];
    }),
  );

const REMOVE_UPLOAD = 'remove-upload:';
const LANGUAGE = 'language:';
const GOTO = 'goto:';

/** Value of the button that shows the page in another language, with everything typed kept. */
export const languageAction = (language: Language): string => LANGUAGE + language;

/** Value of the button that takes a staged file away. */
export const removeUploadAction = (uploadId: string): string => `${REMOVE_UPLOAD}${uploadId}`;

/** Value of the button that leads to a step. */
export const gotoAction = (step: string): string => GOTO + step;

/** The step a button leads to; undefined for other buttons. */
export const stepInAction = (action: string): string | undefined =>
  action.startsWith(GOTO) ? action.slice(GOTO.length) : undefined;

const languageIn = (action: string): Language | undefined =>
  (['th', 'en'] as const).find((language) => action === languageAction(language));

const PLAIN_ACTIONS = ['submit', 'next', 'back'] as const;

function actionIn(action: string): FormAction {
  if (stepInAction(action) !== undefined) return 'goto';
  return PLAIN_ACTIONS.find((each) => each === action) ?? 'refresh';
}

/** Answers to the questions that were shown, over those to the others. */
function answersIn({ uischema }: Shape, typed: Typed, action: string): Answers {
  const change = readRowChange(action);
  const shown = change ? changeRows(uischema, typed, change) : readAnswers(uischema, typed);
  return { ...readCarried(uischema, oneTyped(typed, PAGE_INPUT.answers) ?? ''), ...shown };
}

/** Reads the body of a page's POST, `multipart/form-data` or urlencoded, as name–value pairs. */
export function readFormPost(form: Shape, entries: Iterable<readonly [string, unknown]>): FormPost {
  const typed = collectTyped(entries);
  const one = (name: string): string => oneTyped(typed, name) ?? '';
  const action = one(PAGE_INPUT.action) || 'submit';
  const removed = action.startsWith(REMOVE_UPLOAD) ? action.slice(REMOVE_UPLOAD.length) : '';
  return {
    action: actionIn(action),
    step: one(PAGE_INPUT.step),
    editing: one(PAGE_INPUT.editing) !== '',
    goto: stepInAction(action),
    answers: answersIn(form, typed, action),
    uploads: readUploads(form, typed, removed),
    idempotencyKey: one(PAGE_INPUT.idempotencyKey),
    versionId: one(PAGE_INPUT.versionId),
    privacyNoticeVersion: one(PAGE_INPUT.privacyNoticeVersion),
    point: oneTyped(typed, PAGE_INPUT.point),
    opened: one(PAGE_INPUT.opened),
    proof: one(PAGE_INPUT.proof),
    language: languageIn(action) ?? languageIn(LANGUAGE + one(PAGE_INPUT.language)) ?? 'th',
    automated: one(PAGE_INPUT.trap) !== '',
  };
}
