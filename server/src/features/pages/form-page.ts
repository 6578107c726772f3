import { renderFormPage, type FormPageProps, type StagedFiles } from '@khamrong/renderer-ui/ssr';
import { bangkokDate, initialAnswers, type Answers, type FieldError } from '@khamrong/schemas';
import type { Request } from 'express';
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../ports/clock';
import type { LiveForm } from '../forms/forms.service';
import type { UploadsService } from '../uploads/uploads.service';
import type { PageFrame } from './page-frame';
import { prefilled } from './prefill';

export interface FormPages {
  frame: PageFrame;
  clock: Clock;
  uploads: UploadsService;
}

/** What a page shows again after a post: everything the person has given so far. */
export interface Given {
  answers: Answers;
  uploads: Record<string, string[]>;
  idempotencyKey: string;
  point?: string;
  errors?: FieldError[];
  fault?: string;
  language?: FormPageProps['language'];
}

/** 128 bits: one submission, however often it is sent. */
const newKey = (): string => randomBytes(16).toString('base64url');

/** Files that still wait, with the names people gave them. */
async function stagedFiles(uploads: UploadsService, ids: Record<string, string[]>): Promise<StagedFiles> {
  const staged = await uploads.staged(Object.values(ids).flat());
  const shown = (id: string) => {
    const upload = staged.get(id);
    return upload ? [{ uploadId: id, name: upload.name, bytes: upload.bytes }] : [];
  };
  return Object.fromEntries(Object.entries(ids).map(([key, list]) => [key, list.flatMap(shown)]));
}

/** The form as a person first sees it, or with all they have given. */
export async function formPage(
  live: LiveForm,
  request: Request,
  pages: FormPages,
  given?: Given,
): Promise<string> {
  const { version } = live;
  const frame = pages.frame(request);
  const today = bangkokDate(pages.clock());
  const { point } = request.query;
  return renderFormPage({
    ...frame,
    language: given?.language ?? frame.language,
    form: { ...version.form, open: live.open },
    answers: given?.answers ?? {
      ...initialAnswers(version.definition, today, frame.office),
      ...prefilled(version.definition, request.query),
    },
    errors: given?.errors ?? [],
    fault: given?.fault,
    today,
    idempotencyKey: given?.idempotencyKey || newKey(),
    uploads: given ? await stagedFiles(pages.uploads, given.uploads) : {},
    point: given?.point ?? (typeof point === 'string' ? point.slice(0, 80) : undefined),
  });
}
