import { Type, type Static } from '@sinclair/typebox';
import type { CompiledForm } from '../compile/compile-definition';
import type { Condition } from '../conditions/condition';
import { attachmentsOf, type AskedAttachment } from '../definition/attachments-of';
import { FileKind, type FormDefinition } from '../definition/form-definition';
import { showsOpenReports } from '../definition/shows-open-reports';
import { Label, Prose, type Text } from '../definition/text';
import type { OfficeProfile } from '../office/office-profile';
import { takesScans } from '../scan/takes-scans';

/** An attachment as a client sees it; `accept` holds MIME types for the file chooser. */
export const PublishedAttachment = Type.Object({
  key: Type.String(),
  label: Type.String(),
  labels: Label,
  help: Type.Optional(Prose),
  required: Type.Boolean(),
  /** Needed only while this holds. */
  requiredWhen: Type.Optional(Type.Unsafe<Condition>({ type: 'object' })),
  showWhen: Type.Optional(Type.Unsafe<Condition>({ type: 'object' })),
  /** A phone opens its camera first. */
  camera: Type.Optional(Type.Boolean()),
  /** Pictures are sent as they were taken. */
  keepOriginals: Type.Optional(Type.Boolean()),
  maxFiles: Type.Integer(),
  maxBytes: Type.Integer(),
  accept: Type.Array(Type.String()),
  kinds: Type.Array(FileKind),
  crossed: Type.Boolean(),
  /** A signature: its place is that of the control of this key. */
  signature: Type.Optional(Type.Literal(true)),
});
export type PublishedAttachment = Static<typeof PublishedAttachment>;

/** `GET /api/v1/forms/:slug`: all a client needs to fill and send a form. */
export interface PublishedForm extends CompiledForm {
  slug: string;
  title: string;
  titles: Text;
  description?: Text;
  notice?: Text;
  department: Text;
  /** Slug of the service whose signed paper this form takes in place of answers. */
  scanOf?: string;
  /** That the signed paper may be sent in place of answers, to `<slug>/scan`. */
  scan?: boolean;
  /** That no name need be given. */
  anonymous?: boolean;
  contact?: FormDefinition['contact'];
  /** When to expect what. */
  targets?: FormDefinition['targets'];
  legalBasis?: string[];
  versionId: string;
  version: number;
  attachments: PublishedAttachment[];
  privacyNotice: { version: string; url: string };
  /** Field that the code of a place fills in. */
  pointField?: string;
  /** That `open-reports` tells what waits to be done at a place. */
  openReports?: boolean;
  open: boolean;
  /** Said in place of the form while it is closed. */
  closedMessage?: Text;
  /** When it opens, where that is to come; ISO 8601. */
  opensAt?: string;
}

/** MIME types by kind. HEIC is not among them: phones that can, make JPEG of it before it is sent. */
export const ACCEPTED_TYPES: Record<FileKind, readonly string[]> = {
  pdf: ['application/pdf'],
  image: ['image/jpeg', 'image/png', 'image/webp'],
};

const publishAttachment = (attachment: AskedAttachment): PublishedAttachment => ({
  key: attachment.key,
  label: attachment.label.th,
  labels: attachment.label,
  help: attachment.help,
  required: Boolean(attachment.required),
  requiredWhen: attachment.requiredWhen,
  showWhen: attachment.showWhen,
  camera: attachment.camera,
  keepOriginals: attachment.keepOriginals,
  maxFiles: attachment.maxFiles,
  maxBytes: attachment.maxBytes,
  accept: attachment.accept.flatMap((kind) => [...ACCEPTED_TYPES[kind]]),
  kinds: attachment.accept,
  crossed: Boolean(attachment.crossing),
  signature: attachment.signature,
});

/** A form as clients see it, but for what only a stored version and its form know. */
export type PublishedContent = Omit<
  PublishedForm,
  'versionId' | 'version' | 'open' | 'closedMessage' | 'opensAt'
>;

/** What clients get of a definition that is resolved for its office. */
export const publishedContent = (
  definition: FormDefinition,
  compiled: CompiledForm,
  office: OfficeProfile,
): PublishedContent => ({
  ...compiled,
  slug: definition.slug,
  title: definition.title.th,
  titles: definition.title,
  description: definition.description,
  notice: definition.notice,
  department: definition.department,
  anonymous: definition.anonymous,
  contact: definition.contact,
  targets: definition.targets,
  legalBasis: definition.legalBasis,
  attachments: attachmentsOf(definition).map(publishAttachment),
  privacyNotice: office.privacyNotice,
  pointField: definition.pointField,
  openReports: showsOpenReports(definition) || undefined,
  scan: takesScans(definition) || undefined,
});
