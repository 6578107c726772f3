import type { Answers } from '@khamrong/schemas';
import type { Filled } from './filled';
import type { FormOnPage } from './form-on-page';
import { keptUntil, unguarded, type Consent, type Kept } from './kept';

const contentOf = ({ answers, files }: Filled): string => JSON.stringify([answers, files]);

/** Whether a form that waits was changed since it was finished. */
export const wasEdited = (before: Kept | undefined, filled: Filled): boolean =>
  before?.state === 'waiting' &&
  before.filled !== undefined &&
  contentOf(before.filled) !== contentOf(filled);

/** What is written of a form: what there was, and what is filled in now. */
export function written(page: FormOnPage, consent: Consent | undefined, filled: Filled, now: number) {
  const { form, key, language } = page;
  const said = page.asked(filled.answers);
  const content = (answers: Answers) => ({
    at: now,
    filled: { ...filled, answers },
    asked: Object.fromEntries(Object.entries(said).filter(([name]) => name in answers)),
  });
  const fresh = { key, slug: form.slug, service: form.titles, language, tried: [] };
  // What waits has all of it in its request anyway, and a change is told by it.
  const keepsAll = (waits: boolean, { state }: Partial<Kept>): boolean =>
    consent !== undefined || waits || state === 'waiting';
  const draft = { state: 'draft' as const, until: keptUntil(consent, now) };
  return (before: Kept | undefined, change: Partial<Kept>): Kept => {
    // It was sent by another window or the service worker while this one was open.
    if (before?.state === 'sent') return before;
    const waits = before?.state === 'waiting' && !wasEdited(before, filled);
    return {
      ...fresh,
      ...before,
      ...content(keepsAll(waits, change) ? filled.answers : unguarded(filled.answers, said)),
      ...(waits ? { state: 'waiting' as const, until: undefined } : draft),
      ...change,
    };
  };
}
