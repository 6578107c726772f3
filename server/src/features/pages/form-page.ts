import { renderFormPage, type FormPageProps, type StagedFiles } from '@khamrong/renderer-ui/ssr';
import { bangkokDate, initialAnswers } from '@khamrong/schemas';
import type { Request } from 'express';
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../ports/clock';
import { presentForm } from '../forms/form.presenter';
import type { LiveForm } from '../forms/forms.service';
import type { UploadsService } from '../uploads/uploads.service';
import type { PageFrame } from './page-frame';
import { prefilled } from './prefill';

export interface FormPages {
  frame: PageFrame;
  clock: Clock;
  uploads: UploadsService;
}

/** All that a person has given so far, and what is wrong with it. */
export type Given = Pick<FormPageProps, 'answers' | 'idempotencyKey' | 'point'> &
  Partial<Pick<FormPageProps, 'errors' | 'fault' | 'language' | 'uploads'>>;

/** 128 bits: one submission, however often it is sent. */
const newKey = (): string => randomBytes(16).toString('base64url');

/** Files that still wait, by attachment, with the names people gave them. */
export async function stagedFiles(
  uploads: UploadsService,
  ids: Record<string, string[]>,
): Promise<StagedFiles> {
  const staged = await uploads.staged(Object.values(ids).flat());
  const shown = (id: string) => {
    const upload = staged.get(id);
    return upload ? [{ uploadId: id, name: upload.name, bytes: upload.bytes }] : [];
  };
  return Object.fromEntries(Object.entries(ids).map(([key, list]) => [key, list.flatMap(shown)]));
}

/** What a fresh form starts with: defaults, what the link brings, a key of its own. */
function fresh({ version }: LiveForm, request: Request, { frame, clock }: FormPages): Given {
  const { office } = frame(request);
  const { point } = request.query;
  const initial = initialAnswers(version.definition, bangkokDate(clock()), office);
  return {
    answers: { ...initial, ...prefilled(version.definition, request.query) },
    idempotencyKey: newKey(),
    point: typeof point === 'string' ? point.slice(0, 80) : undefined,
  };
}

/** The form as a person first sees it, or again with all they have given. */
export function formPage(live: LiveForm, request: Request, pages: FormPages, given?: Given): string {
  return renderFormPage({
    ...pages.frame(request),
    errors: [],
    uploads: {},
    form: presentForm(live, pages.clock()),
    today: bangkokDate(pages.clock()),
    ...(given ?? fresh(live, request, pages)),
  });
}
