import { answersOnPage, overlaid } from '../codec/answers-on-page';
import type { FormViewProps } from '../form/form-view-props';
import { wordsOf } from '../steps/answer-words';
import { isAnythingKept } from './anything-kept';
import type { Device, DraftKeeper } from './filled';
import { tabDraft } from './tab-draft';

/**
 * Keeps what is filled in, in this tab and on the device. What does the latter is fetched when something is typed for
 * the first time, or at leisure where something is kept already.
 */
export function deviceDraft(props: FormViewProps, root: HTMLElement, key: string): DraftKeeper {
  const tab = tabDraft(props.form.slug, key);
  let begun: Promise<Device | undefined> | undefined;
  const changed = (): void => {
    draft.typed = true;
    void device().then((begun) => begun?.changed());
  };
  const device = () =>
    (begun ??= import('./keeping').then(
      ({ begin }) => begin({ props, root, draft, answersOnPage, overlaid, wordsOf }),
      // It may have been the line: the next change tries again.
      () => (begun = undefined),
    ));
  const draft: DraftKeeper = {
    ...tab,
    device,
    keep(filled) {
      draft.last = filled;
      tab.keep(filled);
      if (draft.typed) changed();
    },
    forget() {
      tab.forget();
      void begun?.then((device) => device?.forget());
    },
  };
  root.addEventListener('input', changed);
  if (isAnythingKept()) void device();
  return draft;
}
