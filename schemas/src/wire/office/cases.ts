import { Type, type Static } from '@sinclair/typebox';
import { Holiday } from '../../calendar/holiday';
import { INBOX_VIEWS } from '../../cases/inbox-view';
import { ApprovalStepName } from '../../approval/step';
import { CaseApproval, OpinionLine } from './approval';
import { Agency, CaseEvent } from './case-history';
import { OrNull, Revision, StatusName } from './case-parts';
import { ServicePurpose, Target } from '../../definition/form-definition';
import { IsoDay, Instant, pagedQuery } from './paging';

/** Newest or oldest first, or by due date, which only cases still open have a use for. */
export const CaseSort = Type.Union([Type.Literal('newest'), Type.Literal('oldest'), Type.Literal('due')]);
export type CaseSort = Static<typeof CaseSort>;

export const InboxViewName = Type.Union(INBOX_VIEWS.map((view) => Type.Literal(view)));

export const CaseQuery = pagedQuery({
  /** A part of the open cases; what else is asked narrows it. */
  view: Type.Optional(InboxViewName),
  /** Slug of a service. */
  form: Type.Optional(Type.String({ maxLength: 80 })),
  /** One status, or `open` for every one that still waits for the office. */
  status: Type.Optional(Type.Union([StatusName, Type.Literal('open')])),
  /** The step they wait for on their way up. */
  waitsFor: Type.Optional(ApprovalStepName),
  /** User name of an officer. */
  assignee: Type.Optional(Type.String({ maxLength: 60 })),
  department: Type.Optional(Type.String({ maxLength: 120 })),
  /** Value of a village in the office's list, for services that ask for it. */
  village: Type.Optional(Type.String({ maxLength: 200 })),
  /** Last day they are due, in Bangkok; only those still open. */
  dueBy: Type.Optional(IsoDay),
  /** Name of the place whose code was scanned. */
  point: Type.Optional(Type.String({ maxLength: 80 })),
  /** First and last day of filing in Bangkok, both included. */
  from: Type.Optional(IsoDay),
  to: Type.Optional(IsoDay),
  /**
   * Beginning of a receipt number, a name or a telephone number, a whole national ID, or pieces of what the citizen wrote that all
   * stand in it, one of them of two characters or more.
   */
  q: Type.Optional(Type.String({ maxLength: 100 })),
  sort: Type.Optional(CaseSort),
});
export type CaseQuery = Static<typeof CaseQuery>;

const ServiceName = Type.Object({ slug: Type.String(), title: Type.String() });

/** How a request reaches staff who fill the form in for its applicant. */
export const STAFF_CHANNELS = ['counter', 'phone', 'paper', 'email', 'facebook', 'line'] as const;
export const StaffChannel = Type.Union(STAFF_CHANNELS.map((channel) => Type.Literal(channel)));
export type StaffChannel = (typeof STAFF_CHANNELS)[number];

/** How a case came: typed in by the citizen, as a scan of signed paper, or taken down by staff. */
export const Channel = Type.Union([Type.Literal('online'), Type.Literal('scan'), StaffChannel]);
export type Channel = Static<typeof Channel>;

/** A case in a list. */
export const CaseItem = Type.Object({
  id: Type.String(),
  receiptNo: Type.String(),
  service: ServiceName,
  /** Empty where the citizen gave no name or the service is sealed. */
  applicant: Type.String(),
  department: Type.String(),
  status: StatusName,
  statusText: Type.String(),
  submittedAt: Instant,
  dueAt: OrNull(Instant),
  overdue: Type.Boolean(),
  assignee: OrNull(Type.String()),
  restricted: Type.Boolean(),
  channel: Channel,
  /** Name of the place whose code was scanned. */
  point: OrNull(Type.String()),
  /** Nobody who works it has opened it since the citizen wrote. */
  unread: Type.Boolean(),
  /** Answers that stand in the list of its service; absent in other lists. */
  columns: Type.Optional(
    Type.Array(Type.Object({ key: Type.String(), label: Type.String(), text: Type.String() })),
  ),
  revision: Revision,
  /** The step it waits for on its way up. */
  waitsFor: OrNull(ApprovalStepName),
  /** Whether that step is the last, which decides. */
  decides: Type.Boolean(),
  /** What was said on its way up this time round, the first step first. */
  opinions: Type.Array(OpinionLine),
});
export type CaseItem = Static<typeof CaseItem>;

/** One answer under its label. A masked one shows no more than its reader may see. */
export const CaseAnswer = Type.Object({
  key: Type.String(),
  /** Field type, for answers that a screen shows in a way of its own. */
  type: Type.String(),
  label: Type.String(),
  /** Words of the heading it stands under; absent where it stands under none. */
  section: Type.Optional(Type.String()),
  /** Empty where nothing was answered. */
  text: Type.String(),
  masked: Type.Boolean(),
});
export type CaseAnswer = Static<typeof CaseAnswer>;

export const CaseFile = Type.Object({
  uploadId: Type.String(),
  /** The attachment it was sent for, or what an officer called it. */
  label: Type.String(),
  name: Type.String(),
  bytes: Type.Integer(),
  type: Type.String(),
  url: Type.String(),
  /** A small picture of it; null for what is none. */
  thumbnail: OrNull(Type.String()),
  /** Name of the officer who added it; null for what the citizen sent. */
  addedBy: OrNull(Type.String()),
});
export type CaseFile = Static<typeof CaseFile>;

/** Another case by its number. */
export const CaseLink = Type.Object({ id: Type.String(), receiptNo: Type.String() });
export type CaseLink = Static<typeof CaseLink>;

/** How a due date came about. */
const DueReason = Type.Object({
  target: Target,
  /** The days off on the way, by date. */
  holidays: Type.Array(Holiday),
  /** CE years on the way whose holidays nobody has entered. */
  yearsWithoutTable: Type.Array(Type.Integer()),
  /** The office's calendar has changed since, as it may once a case has ended: it would say another day now. */
  byFormerCalendar: Type.Boolean(),
});

/** One case as an officer sees it. */
export const CaseDetail = Type.Intersect([
  CaseItem,
  Type.Object({
    /** Number of the version that was answered. */
    version: Type.Integer(),
    deemedReceivedAt: Instant,
    /** What the program itself does for cases of its service. */
    purpose: OrNull(ServicePurpose),
    /** The privacy notice that stood on its page; null where none was named. `url` is null for what cannot be read here. */
    privacyNotice: OrNull(Type.Object({ version: Type.String(), url: OrNull(Type.String()) })),
    /** What `dueAt` follows from, counted from the deemed receipt; null where nothing was promised. */
    due: OrNull(DueReason),
    pages: Type.Array(
      Type.Object({ key: Type.String(), title: Type.String(), answers: Type.Array(CaseAnswer) }),
    ),
    files: Type.Array(CaseFile),
    /** What the office gives the citizen; `label` and `name` are what it is called. */
    results: Type.Array(CaseFile),
    /** The main case of a duplicate; null for others. */
    mergedInto: OrNull(CaseLink),
    /** Cases that were found to be the same as this one. */
    duplicates: Type.Array(CaseLink),
    /** Whether it may be joined with another case. */
    mayMerge: Type.Boolean(),
    /** What the office may ask the citizen for. */
    attachments: Type.Array(Type.Object({ key: Type.String(), label: Type.String() })),
    /** Keys of the questions that it may have answered anew. */
    correctable: Type.Array(Type.String()),
    /** Its way up; null where its service has none. */
    approval: OrNull(CaseApproval),
    history: Type.Array(CaseEvent),
    /** Where the case may go next. */
    next: Type.Array(
      Type.Object({
        status: StatusName,
        text: Type.String(),
        needsReason: Type.Boolean(),
        /** Whether that takes up again what had ended. */
        reopens: Type.Boolean(),
      }),
    ),
    assigneeUsername: OrNull(Type.String()),
    /** Departments it may be passed to. */
    departments: Type.Array(Type.String()),
    /** Number in the office's own register, as its clerk typed it. */
    sarabanNo: OrNull(Type.String()),
    /** Who has it while it is referred. */
    agency: OrNull(Agency),
    /** Officers who may be given the case. */
    officers: Type.Array(Type.Object({ username: Type.String(), displayName: Type.String() })),
    /** Whether whoever looks was mentioned and has not said yet that they know. */
    mentioned: Type.Boolean(),
    permissions: Type.Object({
      changeStatus: Type.Boolean(),
      reveal: Type.Boolean(),
      reopen: Type.Boolean(),
    }),
  }),
]);
export type CaseDetail = Static<typeof CaseDetail>;
