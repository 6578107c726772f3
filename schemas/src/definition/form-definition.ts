import { Type, type Static, type TOptional } from '@sinclair/typebox';
import { ApprovalSetting } from '../approval/chain';
import { CASE_STATUSES, type CaseStatus } from '../cases/case-status';
import { Condition, conditionDefs } from '../conditions/condition';
import { Field } from '../fields';
import { PersonalClass } from '../fields/field-type';
import { PetitionLayout } from '../petition/petition-layout';
import { PrivacyTexts } from '../privacy/privacy-texts';
import { Guide } from './guide';
import { Key, Label, Prose } from './text';

/** Largest file a form may ask for, in bytes: 16 MB, the limit people know from the offices' own manuals. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Kinds of files by content; SVG and office documents are never taken. */
export const FileKind = Type.Union([Type.Literal('pdf'), Type.Literal('image')]);
export type FileKind = Static<typeof FileKind>;

export const Attachment = Type.Object(
  {
    key: Key,
    label: Label,
    help: Type.Optional(Prose),
    required: Type.Optional(Type.Boolean()),
    /** Needed only while this holds. */
    requiredWhen: Type.Optional(Condition),
    showWhen: Type.Optional(Condition),
    /** A phone opens its camera first; files already on it can be chosen all the same. */
    camera: Type.Optional(Type.Boolean()),
    /** Pictures are sent as they were taken, not made smaller on the phone first. */
    keepOriginals: Type.Optional(Type.Boolean()),
    accept: Type.Array(FileKind, { minItems: 1, maxItems: 2, uniqueItems: true }),
    maxFiles: Type.Integer({ minimum: 1, maximum: 20 }),
    maxBytes: Type.Integer({ minimum: 1024, maximum: MAX_FILE_BYTES }),
    /** Words of the crossing-out (ขีดคร่อม) laid over ID copies when the file is stored. */
    crossing: Type.Optional(Type.String({ maxLength: 300 })),
    personal: Type.Optional(PersonalClass),
  },
  { additionalProperties: false },
);
export type Attachment = Static<typeof Attachment>;

export const Page = Type.Object(
  {
    key: Key,
    title: Label,
    help: Type.Optional(Prose),
    showWhen: Type.Optional(Condition),
    fields: Type.Array(Field, { maxItems: 100 }),
  },
  { additionalProperties: false },
);
export type Page = Static<typeof Page>;

/** Receipt numbering of a service. */
export const ReceiptRule = Type.Object(
  {
    /** Register the number is counted in; services that share a register share its run of numbers. */
    register: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 }),
    /**
     * Text of the number: `{seq:05d}` the sequence, `{year}` the Buddhist year of `yearBasis`, `{random:12}`
     * unguessable characters where numbers in order must not show.
     */
    format: Type.String({ maxLength: 60 }),
    yearBasis: Type.Union([Type.Literal('calendar'), Type.Literal('fiscal')]),
  },
  { additionalProperties: false },
);
export type ReceiptRule = Static<typeof ReceiptRule>;

/** When a citizen may expect what, in the units the office promised. */
export const Target = Type.Object(
  {
    step: Type.Union([Type.Literal('receive'), Type.Literal('first_reply'), Type.Literal('complete')]),
    amount: Type.Integer({ minimum: 1, maximum: 100000 }),
    unit: Type.Union([
      Type.Literal('minutes'),
      Type.Literal('hours'),
      Type.Literal('days'),
      Type.Literal('working_days'),
    ]),
  },
  { additionalProperties: false },
);
export type Target = Static<typeof Target>;

const STATUS_TEXTS = Object.fromEntries(
  CASE_STATUSES.map((status) => [status, Type.Optional(Label)]),
) as Record<CaseStatus, TOptional<typeof Label>>;

/** `personal_data_request`: people ask for a copy, a correction or the erasure of their data (PDPA B.E. 2562 s. 30–36). */
export const ServicePurpose = Type.Literal('personal_data_request');
export type ServicePurpose = Static<typeof ServicePurpose>;

/** Everything a clerk decides about a service's form. The source of truth; schemas are compiled from it. */
export const FormDefinition = Type.Object(
  {
    formatVersion: Type.Literal(1),
    slug: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }),
    title: Label,
    description: Type.Optional(Prose),
    /** What the program itself does for its cases, beside what it does for all. */
    purpose: Type.Optional(ServicePurpose),
    category: Type.String({ pattern: '^[a-z][a-z0-9_]*$', maxLength: 40 }),
    department: Label,
    contact: Type.Optional(
      Type.Object(
        { name: Type.String({ maxLength: 200 }), phone: Type.String({ maxLength: 60 }) },
        { additionalProperties: false },
      ),
    ),
    /** Shown above the form before anything else: emergency numbers. */
    notice: Type.Optional(Prose),
    /** What its page tells citizens before they apply. */
    guide: Type.Optional(Guide),
    /** What its privacy notice says in words of its own. */
    privacy: Type.Optional(PrivacyTexts),
    legalBasis: Type.Optional(Type.Array(Type.String({ maxLength: 400 }), { maxItems: 20 })),
    /** Only people given this service see its cases, and it stays out of lists and dashboards. */
    sealed: Type.Optional(Type.Boolean()),
    /** Whether the service may be used without a name. */
    anonymous: Type.Optional(Type.Boolean()),
    /**
     * That whoever is at a place sees what waits to be done there: day, status and the choices about the matter. Not
     * unless the office says so: for a lamp pole it saves doubles, for a house it would tell of its people.
     */
    openReports: Type.Optional(Type.Boolean()),
    /**
     * That its cases stand on the public list, with masked names. Not unless the office says so: that somebody asked
     * for an allowance or complained of somebody is nobody else's business (PDPA B.E. 2562 s. 22, 27).
     */
    publicList: Type.Optional(Type.Boolean()),
    /** Whether the signed paper may be sent in place of answers; where nothing is said, it may if there is one. */
    scan: Type.Optional(Type.Boolean()),
    receipt: ReceiptRule,
    targets: Type.Array(Target, { maxItems: 6 }),
    /** What the service calls statuses where it does not call them as all do. */
    statusTexts: Type.Optional(Type.Object(STATUS_TEXTS, { additionalProperties: false })),
    /** Who looks at a case before it is decided; where nothing is said, those whom the petition has boxes for. */
    approval: Type.Optional(ApprovalSetting),
    pages: Type.Array(Page, { minItems: 1, maxItems: 40 }),
    attachments: Type.Array(Attachment, { maxItems: 30 }),
    /** Field that the code of a place fills in: the number of a lamp pole, the name of a hall. */
    pointField: Type.Optional(Key),
    petition: PetitionLayout,
  },
  { additionalProperties: false, $id: 'FormDefinition', $defs: conditionDefs },
);
export type FormDefinition = Static<typeof FormDefinition>;

/** All fields in page order. */
export const fieldsIn = (definition: Pick<FormDefinition, 'pages'>): Field[] =>
  definition.pages.flatMap((page) => page.fields);
