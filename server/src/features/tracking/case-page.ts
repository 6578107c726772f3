import { renderTrackingPage, type TrackingPageProps } from '@khamrong/renderer-ui/ssr';
import { AppError, ERROR_TEXT, inLanguage, type Language } from '@khamrong/schemas';
import type { Request, Response } from 'express';
import { AnswersInvalid } from '../../http/problem';
import type { PageFrame } from '../pages/page-frame';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { askedForm } from './asked-anew';
import { openByPair, statusOf, type Pair, type TrackDeps } from './track-case';

type Shown = Pick<
  TrackingPageProps,
  'receiptNo' | 'trackingCode' | 'result' | 'fault' | 'done' | 'reply' | 'anew'
>;

/** A page of one case, or the question for it. */
export interface CasePage {
  status: number;
  shown: Shown;
}

/** What a person can go on from; anything else ends the request. */
function faultOf(error: unknown, language: Language): CasePage {
  if (!(error instanceof AppError) || error.status >= 500) throw error;
  const fault = inLanguage(ERROR_TEXT[error.code], language);
  const reply = error instanceof AnswersInvalid ? { text: '', uploads: {}, errors: error.errors } : undefined;
  return { status: error.status, shown: { fault, reply } };
}

/** What is done with an opened case; gives it as it is afterwards. */
export type Deed = (opened: SubmissionDocument) => Promise<SubmissionDocument>;

/** Where a case stands, and what its citizen is asked. */
const stateOf = async (
  submission: SubmissionDocument,
  language: Language,
  deps: TrackDeps,
): Promise<Pick<Shown, 'result' | 'anew'>> => ({
  result: await statusOf(submission, language, deps),
  anew: await askedForm(submission, deps),
});

async function showOpened(
  opened: SubmissionDocument,
  language: Language,
  deps: TrackDeps,
  deed: Deed,
): Promise<CasePage> {
  try {
    return { status: 200, shown: await stateOf(await deed(opened), language, deps) };
  } catch (error) {
    const { status, shown } = faultOf(error, language);
    const now = (await deps.submissions.model.findById(opened._id).lean()) ?? opened;
    return { status, shown: { ...shown, ...(await stateOf(now, language, deps)) } };
  }
}

/**
 * The case that a pair opens after something was done with it, or why there is none. Where the deed fails, the page
 * says why and shows the case all the same.
 */
export async function casePage(
  pair: Pair,
  language: Language,
  deps: TrackDeps,
  deed: Deed = async (opened) => opened,
): Promise<CasePage> {
  const known = { receiptNo: pair.receiptNo, trackingCode: pair.code };
  try {
    const { status, shown } = await showOpened(await openByPair(pair, deps), language, deps, deed);
    return { status, shown: { ...known, ...shown } };
  } catch (error) {
    const { status, shown } = faultOf(error, language);
    return { status, shown: { ...known, ...shown } };
  }
}

/** Sends a page about one case: nobody keeps it, and no search engine names it. */
export function sendCasePage(
  request: Request,
  response: Response,
  frame: PageFrame,
  { status, shown }: CasePage,
): void {
  response.setHeader('X-Robots-Tag', 'noindex');
  response
    .status(status)
    .type('html')
    .send(renderTrackingPage({ ...frame(request), ...shown }));
}
