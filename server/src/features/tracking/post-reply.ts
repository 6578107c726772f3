import { attachmentOfUploadInput, readAskedAnswers, type AskedAnew } from '@khamrong/renderer-ui/ssr';
import { CaseReply, type Answers, type FieldError, type Language } from '@khamrong/schemas';
import type { Request } from 'express';
import { AnswersInvalid } from '../../http/problem';
import { shapeOf } from '../../http/validate';
import { stagedFiles } from '../pages/form-page';
import { stagePosted } from '../pages/stage-posted';
import type { ReceivedForm } from '../uploads/receive/receive-form';
import { askedForm } from './asked-anew';
import { casePage, type CasePage, type Deed } from './case-page';
import { replyToOffice } from './reply-to-office';
import type { TrackDeps } from './track-case';
import { answeredForm, typedPair } from './tracking.routes';

const caseReply = shapeOf(CaseReply);

/** Staged files that a page names, by attachment. */
function namedIn(fields: ReceivedForm['fields']): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  for (const [name, value] of fields) {
    const key = attachmentOfUploadInput(name);
    if (key) (named[key] ??= []).push(value);
  }
  return named;
}

function readReply({ fields }: ReceivedForm): CaseReply {
  const { receiptNo, trackingCode, _asked: asked, _reply: reply } = Object.fromEntries(fields);
  return caseReply({ receiptNo, trackingCode, asked, reply, uploads: namedIn(fields) });
}

/** A reply on its way into a case, and what of it stands on the page again should it not get there. */
class PostedReply {
  uploads: Record<string, string[]>;
  answers?: Answers;

  constructor(
    private readonly reply: CaseReply,
    private readonly body: ReceivedForm,
    private readonly language: Language,
    private readonly deps: TrackDeps,
  ) {
    this.uploads = reply.uploads ?? {};
  }

  /** Stages the files that came and gives all to the office. A file refused does not lose the others. */
  readonly give: Deed = async (opened) => {
    const { reply, body, language, deps } = this;
    const form = await answeredForm(opened, deps);
    const posted = await stagePosted(body.files, this.uploads, form, deps.uploads, language);
    this.uploads = posted.uploads;
    if (posted.errors.length > 0) throw new AnswersInvalid(posted.errors);
    const asked = await askedForm(opened, deps);
    this.answers = asked && readAskedAnswers(asked.form, asked.keys, body.fields);
    const said = { ...reply, uploads: this.uploads, answers: this.answers };
    return replyToOffice(opened, { ...said, language }, deps);
  };

  /** The questions with what was typed in place of what was answered before. */
  asTyped(anew: AskedAnew | undefined): AskedAnew | undefined {
    const { answers } = this;
    if (!anew || !answers) return anew;
    const others = Object.entries(anew.answers).filter(([key]) => !anew.keys.includes(key));
    return { ...anew, answers: { ...Object.fromEntries(others), ...answers } };
  }

  /** All that was given, with what is wrong with it. */
  async again(errors: FieldError[] = []) {
    const uploads = await stagedFiles(this.deps.uploads, this.uploads);
    return { text: this.reply.reply ?? '', uploads, errors };
  }
}

/** Answers the post of a reply: the case that goes on, or the page again with everything that was given. */
export async function postReply(
  request: Request,
  body: ReceivedForm,
  language: Language,
  deps: TrackDeps,
): Promise<CasePage> {
  const read = readReply(body);
  const posted = new PostedReply(read, body, language, deps);
  const { status, shown } = await casePage(typedPair(request, read), language, deps, posted.give);
  if (shown.fault === undefined) return { status, shown: { ...shown, done: 'replied' } };
  const reply = await posted.again(shown.reply?.errors);
  return { status, shown: { ...shown, reply, anew: posted.asTyped(shown.anew) } };
}
