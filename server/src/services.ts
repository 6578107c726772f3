import type { Connection } from 'mongoose';
import { openAudit } from './features/audit/audit.service';
import type { Config } from './config/config';
import { openCaseTexts, type CaseTextsService } from './features/case-texts/case-texts.service';
import { openForms, type FormsService } from './features/forms/forms.service';
import { dueDatesHandler } from './features/due-dates/move-due-dates';
import { exportHandler } from './features/exports/export-job';
import { petitionsHandler } from './features/exports/petitions/petitions-job';
import { startWorkers, type JobHandlers, type Workers } from './features/jobs/job-runner';
import { openJobs, type JobsService } from './features/jobs/jobs.service';
import { OFFICE_FRESH_MS, openOffice, type OfficeService } from './features/office/office.service';
import { personalDataHandler } from './features/personal-data/personal-data-job';
import { openPrivacyNotices, type PrivacyNotices } from './features/privacy/privacy-notices.service';
import { purgeHandler } from './features/retention/purge-job';
import { PetitionsService } from './features/petitions/petitions.service';
import { openSubmissions, type SubmissionsService } from './features/submissions/submissions.service';
import { openUploads, type UploadsService } from './features/uploads/uploads.service';
import { openStaffSide, type StaffSide } from './staff-side';
import { openFileStore } from './ports/files';
import { startPeriodic, type Periodic } from './ports/periodic';
import type { Clock } from './ports/clock';
import type { Keys } from './ports/keys';
import type { Log } from './ports/log';
import { createPdfPrinter, type PdfPrinter } from './ports/pdf/pdf-printer';

/** What every feature is built on; tests put their own clock in. */
export interface Ground {
  config: Config;
  connection: Connection;
  clock: Clock;
  keys: Keys;
  log: Log;
}

/** Every feature's service, opened in the order they need each other. */
export interface Services extends StaffSide {
  offices: OfficeService;
  forms: FormsService;
  privacyNotices: PrivacyNotices;
  uploads: UploadsService;
  submissions: SubmissionsService;
  texts: CaseTextsService;
  petitions: PetitionsService;
  printer: PdfPrinter;
  jobs: JobsService;
  /** Does jobs; not in processes that only answer. */
  workers: Workers | undefined;
  /** Takes over what other processes change of the office. */
  officeWatch: Periodic;
}

type Doing = Pick<
  Services,
  | 'offices'
  | 'forms'
  | 'submissions'
  | 'texts'
  | 'uploads'
  | 'audit'
  | 'staff'
  | 'rights'
  | 'notices'
  | 'cases'
  | 'petitions'
  | 'printer'
  | 'documents'
>;

/** What each kind of job is done by. */
function handlersOf(ground: Ground, { submissions, cases, notices, ...others }: Doing): JobHandlers {
  const files = openFileStore(ground.connection);
  const needs = { ...others, submissions: submissions.model, desk: cases.desk, files, ground };
  return {
    export: exportHandler(needs),
    petitions: petitionsHandler(needs),
    dueDates: dueDatesHandler(needs),
    purge: purgeHandler({ ...ground, ...needs }),
    personalData: personalDataHandler({ ...ground, ...needs }),
    ...notices.handlers,
  };
}

const watchOffice = (offices: OfficeService, log: Log): Periodic =>
  startPeriodic(() => offices.refresh(), {
    everyMs: OFFICE_FRESH_MS,
    failed: 'the office could not be read anew',
    log,
  });

export async function openServices(ground: Ground): Promise<Services> {
  const { config, connection, clock, keys, log } = ground;
  const offices = await openOffice(connection, clock, config.officeFile);
  const forms = await openForms(connection, clock, offices);
  const privacyNotices = await openPrivacyNotices(ground, { forms, offices });
  const uploads = await openUploads(ground);
  const audit = await openAudit(ground, offices);
  const submissions = await openSubmissions(ground, { audit, offices, forms, uploads });
  const printer = createPdfPrinter({ dataDir: config.dataDir, chromiumPath: config.chromiumPath, log });
  const { publicUrl } = config;
  const petitions = new PetitionsService({ printer, uploads, offices, keys, clock, publicUrl });
  const jobs = await openJobs(ground, offices.current().id);
  const texts = openCaseTexts(ground, {
    submissions: submissions.model,
    forms,
    offices,
  });
  const citizenSide = { audit, offices, forms, privacyNotices, submissions, texts, uploads, jobs };
  const staffSide = await openStaffSide(ground, citizenSide);
  const handlers = handlersOf(ground, { ...citizenSide, petitions, printer, ...staffSide });
  const workers = config.role === 'web' ? undefined : startWorkers(jobs, handlers, log);
  const officeWatch = watchOffice(offices, log);
  return { workers, officeWatch, ...citizenSide, petitions, printer, ...staffSide };
}
