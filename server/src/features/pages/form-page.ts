import { renderFormPage, type FormPageProps, type StagedFiles } from '@khamrong/renderer-ui/ssr';
import { bangkokDate, ERROR_TEXT, initialAnswers, inLanguage, type CheckContext } from '@khamrong/schemas';
import type { Request } from 'express';
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../ports/clock';
import { presentForm } from '../forms/form.presenter';
import type { LiveForm } from '../forms/forms.service';
import type { OpenReportsService } from '../open-reports/open-reports.service';
import type { FilingGate } from '../robots/filing-gate';
import type { Guard } from '../sessions/guard';
import type { UploadsService } from '../uploads/uploads.service';
import type { PageFrame } from './page-frame';
import { prefilled } from './prefill';
import { channelAsked, staffBehind } from './staff-page';
import { scannedPoint } from './scanned-point';

export interface FormPages {
  frame: PageFrame;
  clock: Clock;
  uploads: UploadsService;
  gate: FilingGate;
  reports: OpenReportsService;
  guard: Pick<Guard, 'staffBehind'>;
}

/** All that a person has given so far, and what is wrong with it. */
export type Given = Pick<FormPageProps, 'answers' | 'idempotencyKey' | 'point'> &
  Partial<
    Pick<
      FormPageProps,
      | 'errors'
      | 'fault'
      | 'language'
      | 'uploads'
      | 'locked'
      | 'closed'
      | 'step'
      | 'editing'
      | 'opened'
      | 'proof'
      | 'reports'
      | 'bringsScript'
    >
  >;

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

/** What a form starts with by itself and by the code of a place. */
export type Beginning = Pick<Given, 'answers' | 'point' | 'locked' | 'fault'>;

/** Where and when a form begins. */
type Setting = CheckContext;

export const settingOf = (request: Request, { frame, clock }: FormPages): Setting => {
  const { office, language } = frame(request);
  return { office, language, today: bangkokDate(clock()) };
};

export function beginning(live: LiveForm, place: string | undefined, setting: Setting): Beginning {
  const { today, office, language } = setting;
  const initial = initialAnswers(live.version.definition, today, office);
  const { point, answered } = scannedPoint(live, place, { today, office, answers: initial });
  const isUnknown = place !== undefined && point === undefined;
  return {
    point,
    answers: answered ? { ...initial, [answered.key]: answered.answer } : initial,
    locked: answered?.key,
    fault: isUnknown ? inLanguage(ERROR_TEXT['submission.pointUnknown'], language) : undefined,
  };
}

/** What a fresh form starts with: that, what the link brings, a key of its own. */
function fresh(live: LiveForm, request: Request, pages: FormPages): Given {
  const { query } = request;
  const place = typeof query.point === 'string' && query.point !== '' ? query.point : undefined;
  const setting = settingOf(request, pages);
  const begun = beginning(live, place, setting);
  const brought = prefilled(live.version.definition, query, { ...setting, answers: begun.answers });
  const answers = { ...begun.answers, ...brought };
  // The place itself is surer than what a link says of it.
  if (begun.locked) answers[begun.locked] = begun.answers[begun.locked];
  return { ...begun, answers, idempotencyKey: newKey(), closed: !live.open };
}

/** The form as a person first sees it, with what waits already at the place whose code they scanned. */
export async function firstPage(
  live: LiveForm,
  request: Request,
  pages: FormPages,
  { bringsScript }: Pick<FormPageProps, 'bringsScript'>,
): Promise<string> {
  const given = { ...fresh(live, request, pages), bringsScript };
  const { language } = pages.frame(request);
  const channel = await channelAsked(live, request.query, staffBehind(request, pages));
  const opened = pages.gate.markFor(live.slug, '', channel);
  const isAsked = given.point !== undefined && live.open;
  const reports = isAsked ? await pages.reports.atPoint(live, given.point ?? '', language) : [];
  return formPage(live, request, pages, { ...given, reports, opened });
}

/** The form with all that they have given. */
export function formPage(live: LiveForm, request: Request, pages: FormPages, given: Given): string {
  const opened = pages.gate.markFor(live.slug, given.opened);
  return renderFormPage({
    ...pages.frame(request),
    errors: [],
    uploads: {},
    form: presentForm(live, pages.clock()),
    today: bangkokDate(pages.clock()),
    ...given,
    opened,
    channel: pages.gate.channelOf(live.slug, opened),
  });
}
