import { useEffect, useRef, useState } from 'react';
import type { FieldError, Receipt, SubmissionRequest } from '@khamrong/schemas';
import type { FormViewProps } from '../form/form-view-props';
import type { CheckedForm } from '../steps/check-filled';
import type { Attempt, Found } from '../steps/filling';
import { FORM_ID } from '../pages/element-ids';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import type { ExactlyOnce } from './exactly-once';
import type * as Filing from './filing';
import { keepReceipt, keptReceipt } from './kept-receipt';
import type { Sent } from './send-submission';

/** A receipt, and what shows it. */
export interface Received {
  receipt: Receipt;
  ReceiptPanel: typeof Filing.ReceiptPanel;
}

const NO_ERRORS: FieldError[] = [];
const UNREACHED: Sent = { kind: 'fault', code: '', message: '' };

/** Answers to a form that is not as it was: its version is gone, or the place that was scanned. */
const CHANGED: ReadonlySet<string> = new Set(['form.versionGone', 'submission.pointUnknown']);

/**
 * Sends the form as pages without script do: the answer is the form as it is now with everything that was written. An
 * input called `submit` may stand in the method's place.
 */
function postAsPage(): void {
  const element = document.getElementById(FORM_ID);
  if (element instanceof HTMLFormElement) HTMLFormElement.prototype.submit.call(element);
}

/** What the server gets, and what is checked again there. */
const requestOf = (
  { form, language, point, opened }: FormViewProps,
  checked: CheckedForm,
): SubmissionRequest => ({
  versionId: form.versionId,
  answers: checked.answers,
  uploads: checked.uploads,
  privacyNoticeVersion: form.privacyNotice.version,
  point,
  language,
  opened,
});

/** What an attempt to go on leaves behind. */
const after = (before: Attempt, { errors = NO_ERRORS, fault, passed }: Found): Attempt => ({
  errors,
  fault,
  failures: before.failures + (passed ? 0 : 1),
  sending: false,
});

/** A page that was reloaded shows the receipt it had shown. */
function useKeptReceipt(slug: string, show: (received: Received) => void): void {
  useEffect(() => {
    const receipt = keptReceipt(slug);
    if (receipt) void import('./filing').then(({ ReceiptPanel }) => show({ receipt, ReceiptPanel }));
  }, [slug]);
}

export interface Submission {
  attempt: Attempt;
  received?: Received;
  tell(found: Found): void;
  send(checked: CheckedForm): Promise<void>;
}

/** Files under one key, however often it takes, and shows the receipt. */
function useFiling(props: FormViewProps, show: (received: Received) => void) {
  const { form, idempotencyKey, draft } = props;
  const sender = useRef<ExactlyOnce>(undefined);
  return async (checked: CheckedForm): Promise<Sent> => {
    const { filer, ReceiptPanel } = await import('./filing');
    const receive = (receipt: Receipt): void => {
      keepReceipt(form.slug, receipt);
      draft?.forget();
      show({ receipt, ReceiptPanel });
    };
    if (draft) draft.onReceipt = receive;
    sender.current ??= filer(form.slug, idempotencyKey, draft);
    const sent = await sender.current.send(requestOf(props, checked));
    if (sent.kind === 'receipt') receive(sent.receipt);
    return sent;
  };
}

/**
 * Sends a form, and keeps everything on the page until a receipt is there.
 * @param onErrors leads to what the server found wrong
 */
export function useSubmission(
  props: FormViewProps,
  onErrors: (errors: FieldError[], checked: CheckedForm) => void,
): Submission {
  const { form, errors, fault, language } = props;
  const [attempt, setAttempt] = useState<Attempt>({ errors, fault, failures: 0 });
  const [received, show] = useState<Received>();
  useKeptReceipt(form.slug, show);
  const file = useFiling(props, show);
  const tell = (found: Found): void => setAttempt((before) => after(before, found));
  const send = async (checked: CheckedForm): Promise<void> => {
    setAttempt((before) => ({ ...before, sending: true }));
    const sent = await file(checked).catch(() => UNREACHED);
    if (sent.kind === 'receipt') return;
    if (sent.kind === 'errors') {
      tell({ errors: sent.errors });
      return onErrors(sent.errors, checked);
    }
    if (CHANGED.has(sent.code)) postAsPage();
    tell({ fault: sent.message || say(FORM.sendFailed, language) });
  };
  return { attempt, received, tell, send };
}
