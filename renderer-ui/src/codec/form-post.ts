import type { Answers, Language, PublishedForm } from '@khamrong/schemas';
import { PAGE_INPUT, uploadInput } from './input-names';
import { readAnswers } from './read-answers';
import { changeRows, readRowChange } from './row-actions';
import { allTyped, collectTyped, oneTyped, type Typed } from './typed';

/** `submit` files the answers; `refresh` shows the page again for them, rows added or taken away. */
export type FormAction = 'submit' | 'refresh';

/** A form as a page without script posts it. */
export interface FormPost {
  action: FormAction;
  answers: Answers;
  /** Ids of staged files the citizen kept, by attachment key. */
  uploads: Record<string, string[]>;
  idempotencyKey: string;
  versionId: string;
  privacyNoticeVersion: string;
  point?: string;
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

/** Value of the button that shows the page in another language, with everything typed kept. */
export const languageAction = (language: Language): string => LANGUAGE + language;

/** Value of the button that takes a staged file away. */
export const removeUploadAction = (uploadId: string): string => `${REMOVE_UPLOAD}${uploadId}`;

const languageIn = (action: string): Language | undefined =>
  (['th', 'en'] as const).find((language) => action === languageAction(language));

/** Reads the body of a page's POST, `multipart/form-data` or urlencoded, as name–value pairs. */
export function readFormPost(form: Shape, entries: Iterable<readonly [string, unknown]>): FormPost {
  const typed = collectTyped(entries);
  const action = oneTyped(typed, PAGE_INPUT.action) ?? 'submit';
  const one = (name: string): string => oneTyped(typed, name) ?? '';
  const removed = action.startsWith(REMOVE_UPLOAD) ? action.slice(REMOVE_UPLOAD.length) : '';
  const change = readRowChange(action);
  return {
    action: action === 'submit' ? 'submit' : 'refresh',
    answers: change ? changeRows(form.uischema, typed, change) : readAnswers(form.uischema, typed),
    uploads: readUploads(form, typed, removed),
    idempotencyKey: one(PAGE_INPUT.idempotencyKey),
    versionId: one(PAGE_INPUT.versionId),
    privacyNoticeVersion: one(PAGE_INPUT.privacyNoticeVersion),
    point: oneTyped(typed, PAGE_INPUT.point),
    language: languageIn(action) ?? languageIn(LANGUAGE + one(PAGE_INPUT.language)) ?? 'th',
    automated: one(PAGE_INPUT.trap) !== '',
  };
}
