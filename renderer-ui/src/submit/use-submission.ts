import { useEffect, useRef, useState } from 'react';
import type { FieldError, Receipt } from '@khamrong/schemas';
import type { FormViewProps } from '../form/form-view-props';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { exactlyOnce, type ExactlyOnce } from './exactly-once';
import { keepReceipt, keptReceipt } from './kept-receipt';
import { prepareSubmission } from './prepare-submission';
import type { Sent } from './send-submission';

/** Where a submission stands. */
export interface SubmissionState {
  sending: boolean;
  errors: FieldError[];
  /** What is wrong where no field is at fault. */
  fault?: string;
  receipt?: Receipt;
  /** Attempts that failed: each asks for the reader's attention again. */
  failures: number;
}

const NO_ERRORS: FieldError[] = [];

/** What the page shows after sending. */
function shownAfter(sent: Sent, language: FormViewProps['language']): Partial<SubmissionState> {
  if (sent.kind === 'receipt') return { receipt: sent.receipt, errors: NO_ERRORS, fault: undefined };
  if (sent.kind === 'errors') return { errors: sent.errors, fault: undefined };
  return { errors: NO_ERRORS, fault: sent.message || say(FORM.sendFailed, language) };
}

/** Answers to a form that is not as it was: its version is gone, or the place that was scanned. */
const CHANGED: ReadonlySet<string> = new Set(['form.versionGone', 'submission.pointUnknown']);

/**
 * Sends the form as pages without script do: the answer is the form as it is now with everything that was written. An input called `submit` may stand in the method's place.
 */
const postAsPage = (element: HTMLFormElement): void => HTMLFormElement.prototype.submit.call(element);

async function attempt(
  props: FormViewProps,
  element: HTMLFormElement,
  sender: ExactlyOnce,
): Promise<Partial<SubmissionState>> {
  if (element.querySelector('[aria-busy=true]')) return { fault: say(FORM.uploadsRunning, props.language) };
  const { request, errors } = prepareSubmission(props, new FormData(element));
  if (errors.length > 0) return { errors, fault: undefined };
  const sent = await sender.send(request);
  if (sent.kind === 'receipt') keepReceipt(props.form.slug, sent.receipt);
  if (sent.kind === 'fault' && CHANGED.has(sent.code)) postAsPage(element);
  return shownAfter(sent, props.language);
}

/** Sends the form and keeps everything on the page until a receipt is there. */
export function useSubmission(
  props: FormViewProps,
): [SubmissionState, (element: HTMLFormElement) => Promise<void>] {
  const { form, idempotencyKey, errors, fault } = props;
  const [state, setState] = useState<SubmissionState>({ sending: false, errors, fault, failures: 0 });
  const sender = useRef<ExactlyOnce>(undefined);
  useEffect(() => {
    const receipt = keptReceipt(form.slug);
    if (receipt) setState((before) => ({ ...before, receipt }));
  }, [form.slug]);
  const submit = async (element: HTMLFormElement): Promise<void> => {
    if (state.sending) return;
    setState((before) => ({ ...before, sending: true }));
    sender.current ??= exactlyOnce(form.slug, idempotencyKey);
    const next = await attempt(props, element, sender.current);
    const failures = state.failures + (next.receipt ? 0 : 1);
    setState((before) => ({ ...before, ...next, sending: false, failures }));
  };
  return [state, submit];
}
