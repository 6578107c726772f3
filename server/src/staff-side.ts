import { Router } from 'express';
import { auditRoutes } from './features/audit/audit.routes';
import type { AuditService } from './features/audit/audit.service';
import { exportRoutes } from './features/exports/exports.routes';
import { ExportsService } from './features/exports/exports.service';
import type { JobsService } from './features/jobs/jobs.service';
import { ApprovalActs } from './features/cases/approval/approval-acts';
import { approvalRoutes } from './features/cases/approval/approval.routes';
import { CaseActs } from './features/cases/case-acts';
import { caseActRoutes } from './features/cases/case-acts.routes';
import type { CaseTextsService } from './features/case-texts/case-texts.service';
import { CaseDesk } from './features/cases/case-desk';
import { caseRoutes } from './features/cases/cases.routes';
import { CasesService } from './features/cases/cases.service';
import { buildingRoutes } from './features/building/building.routes';
import { openPresence, type PresenceService } from './features/building/presence/presence.service';
import { runPlans } from './features/building/run-plans';
import { openWorkshop, type Workshop } from './features/building/workshop';
import type { FormsService } from './features/forms/forms.service';
import { noticeRoutes } from './features/notices/notices.routes';
import { openNotices, type Notices } from './features/notices/open-notices';
import { calendarRoutes } from './features/office/calendar.routes';
import { emblemRoutes } from './features/office/emblem.routes';
import type { OfficeService } from './features/office/office.service';
import { personalDataRoutes } from './features/personal-data/personal-data.routes';
import { PersonalDataService } from './features/personal-data/personal-data.service';
import type { PrivacyNotices } from './features/privacy/privacy-notices.service';
import { caseDocumentRoutes } from './features/case-documents/case-documents.routes';
import { CaseDocumentsService } from './features/case-documents/case-documents.service';
import { rightsRoutes } from './features/rights/rights.routes';
import { openRights, type RightsService } from './features/rights/rights.service';
import { retentionRoutes } from './features/retention/retention.routes';
import { RetentionService } from './features/retention/retention.service';
import { secondFactorRoutes } from './features/second-factor/second-factor.routes';
import { openSecondFactors, type SecondFactorService } from './features/second-factor/second-factor.service';
import { cookiesFor } from './features/sessions/cookies';
import { createGuard, type Guard } from './features/sessions/guard';
import { sessionRoutes } from './features/sessions/sessions.routes';
import { openSessions, type SessionsService } from './features/sessions/sessions.service';
import { staffRoutes } from './features/staff/staff.routes';
import { openStaff, type StaffService } from './features/staff/staff.service';
import type { SubmissionsService } from './features/submissions/submissions.service';
import type { UploadsService } from './features/uploads/uploads.service';
import { openFileStore } from './ports/files';
import { startPeriodic, type Periodic } from './ports/periodic';
import type { Ground } from './services';

/** What only the office's staff use. */
export interface StaffSide {
  audit: AuditService;
  staff: StaffService;
  rights: RightsService;
  sessions: SessionsService;
  factors: SecondFactorService;
  cases: CasesService;
  exports: ExportsService;
  documents: CaseDocumentsService;
  retention: RetentionService;
  notices: Notices;
  guard: Guard;
  workshop: Workshop;
  presence: PresenceService;
  /** Publishes what was planned; not in processes that only answer. */
  plans: Periodic | undefined;
}

/** What it stands on. */
export interface CitizenSide {
  audit: AuditService;
  offices: OfficeService;
  forms: FormsService;
  privacyNotices: PrivacyNotices;
  submissions: SubmissionsService;
  texts: CaseTextsService;
  uploads: UploadsService;
  jobs: JobsService;
}

/** How often planned publishes are looked for, in milliseconds. */
const PLANS_MS = 5000;

const startPlans = ({ config, log }: Ground, workshop: Workshop, audit: AuditService) =>
  config.role === 'web'
    ? undefined
    : startPeriodic(() => runPlans(workshop, audit), {
        everyMs: PLANS_MS,
        failed: 'planned forms could not be published',
        log,
      });

/** Who is let in. */
async function openAccess(ground: Ground, { offices, audit, forms }: CitizenSide) {
  const staff = await openStaff(ground, offices);
  const rights = await openRights(ground, { offices, forms, staff, audit });
  const factors = await openSecondFactors(ground, offices);
  const sessions = await openSessions(ground, { staff, audit, factors, rights });
  return {
    staff,
    rights,
    factors,
    sessions,
    guard: createGuard(sessions, cookiesFor(ground.config.publicUrl)),
  };
}

/** What staff do with cases, take out of them, and how long these are kept. */
function openCasework(ground: Ground, desk: CaseDesk, side: CitizenSide & { rights: RightsService }) {
  const { submissions, texts, jobs, forms, offices, audit, uploads, privacyNotices, rights } = side;
  const choosing = { submissions: submissions.model, texts, forms, offices, ground };
  return {
    cases: new CasesService(desk),
    documents: new CaseDocumentsService({ desk, uploads, connection: ground.connection }),
    exports: new ExportsService({
      jobs,
      audit,
      rights,
      files: openFileStore(ground.connection),
      ...choosing,
    }),
    retention: new RetentionService({ jobs, audit, privacyNotices, ...choosing }),
  };
}

export async function openStaffSide(ground: Ground, below: CitizenSide): Promise<StaffSide> {
  const { audit } = below;
  const access = await openAccess(ground, below);
  const side = { ...below, ...access };
  const desk = new CaseDesk(ground, { ...side, submissions: below.submissions.model });
  const notices = await openNotices(ground, { ...side, submissions: below.submissions.model });
  const workshop = openWorkshop(ground, side);
  const presence = await openPresence(ground);
  const plans = startPlans(ground, workshop, audit);
  return { audit, ...access, ...openCasework(ground, desk, side), notices, workshop, presence, plans };
}

/** Everything under /api/v1/session and /api/v1/office, and the office's emblem. */
export function staffSideRoutes(
  { offices, uploads, jobs }: CitizenSide,
  { audit, sessions, factors, cases, guard, ...side }: StaffSide,
  { config: { publicUrl, lineApiUrl }, clock }: Pick<Ground, 'config' | 'clock'>,
): Router {
  const cookies = cookiesFor(publicUrl);
  return Router().use(
    sessionRoutes({ sessions, factors, offices, cookies, guard }),
    secondFactorRoutes({ factors, sessions, audit, cookies, guard }),
    staffRoutes({ staff: side.staff, sessions, factors, audit, guard }),
    rightsRoutes(side.rights, guard),
    caseRoutes(cases, guard),
    caseActRoutes(new CaseActs(cases.desk), guard),
    approvalRoutes(new ApprovalActs(cases.desk), guard),
    caseDocumentRoutes(side.documents, uploads, guard),
    exportRoutes(side.exports, guard),
    retentionRoutes(side.retention, guard),
    personalDataRoutes(new PersonalDataService({ desk: cases.desk, jobs }), guard),
    auditRoutes(audit, cases.desk, guard),
    noticeRoutes({ ...side, desk: cases.desk, offices, audit, guard, lineApiUrl, publicUrl }),
    buildingRoutes({ ...side, cases, audit, guard }),
    emblemRoutes({ offices, uploads, audit, guard }),
    calendarRoutes({ offices, jobs, audit, guard, clock }),
  );
}
