import { hydrateRoot } from 'react-dom/client';
import { typeOf, type Answers } from '@khamrong/schemas';
import { answersOnPage } from '../codec/answers-on-page';
import { deviceDraft } from '../draft/device-draft';
import type { Filled } from '../draft/filled';
import { keptInTab } from '../draft/tab-draft';
import { FormView } from '../form/form-view';
import type { FormViewProps } from '../form/form-view-props';
import { publishedFields } from '../form/published-fields';
import { DATA_ID, ROOT_ID } from '../pages/element-ids';
import { placeInAddress, stepInAddress } from '../steps/place-in-address';
import { keepKey, keptKey, newKey } from '../submit/submission-key';
import { fetchedSteps, orderSteps } from './fetched-steps';
import { offerOffline } from './offer-offline';
import { shareReact } from './share-react';

/**
 * What stands in the inputs now and differs from what the server put there; undefined for what was cleared. Both are
 * tidied first, so that a blank row or `1` for 1 is no difference.
 */
function typedSince({ form, answers }: FormViewProps, element: HTMLFormElement): Answers {
  const fields = publishedFields(form);
  const tidied = (key: string, answer: unknown): string | undefined => {
    const field = fields.get(key);
    return JSON.stringify(field && answer !== undefined ? typeOf(field).normalise(answer, field) : answer);
  };
  const changed = Object.entries(answersOnPage(form.uischema, element)).filter(
    ([key, now]) => tidied(key, now) !== tidied(key, answers[key]),
  );
  return Object.fromEntries(changed);
}

/** What was filled in before the page was reloaded or come back to: then the address names a step. */
function keptOf({ form }: FormViewProps): Filled | undefined {
  const kept = stepInAddress() === undefined ? undefined : keptInTab(form.slug);
  return kept && { ...kept, place: placeInAddress() };
}

/**
 * The key of this filling: of one that is gone on with, or that the server answered with a page, the one it has; else a
 * new one. Not the page's own, for a page may come from the device, and more than once.
 */
function keyFor({ form, idempotencyKey }: FormViewProps, kept: Filled | undefined): string {
  const before = keptKey(form.slug);
  const key = before && (kept ?? before === idempotencyKey) ? before : newKey();
  keepKey(form.slug, key);
  return key;
}

const root = document.getElementById(ROOT_ID);
const data = document.getElementById(DATA_ID)?.textContent;
const element = root?.querySelector('form');

if (root && data) {
  shareReact();
  const props = JSON.parse(data) as FormViewProps;
  // A closed form has no inputs, and may still have a receipt to show again.
  const since = (): Answers => (element ? typedSince(props, element) : {});
  // Coming to life puts the server's answers back, and is heard of a moment later.
  const before = since();
  const typed = (): Answers => ({ ...before, ...since() });
  const kept = keptOf(props);
  const key = keyFor(props, kept);
  const draft = deviceDraft(props, root, key);
  const beside = { idempotencyKey: key, typed, kept, draft, later: fetchedSteps };
  await orderSteps(root, props.step);
  hydrateRoot(root, <FormView {...props} {...beside} />);
  // Tests and benches wait for this.
  root.dataset.alive = '';
  offerOffline();
}
