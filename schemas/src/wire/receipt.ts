import { Type, type Static } from '@sinclair/typebox';
import { Target } from '../definition/form-definition';

/** ISO 8601 with `+07:00`. */
const Instant = Type.String();

/** What a citizen gets for a submission; the same for every repetition of it. */
export const Receipt = Type.Object({
  receiptNo: Type.String(),
  /** Short code to type with the receipt number. */
  trackingCode: Type.String(),
  submittedAt: Instant,
  /** When the office is deemed by law to have received it (e-Government Act B.E. 2565 s. 10). */
  deemedReceivedAt: Instant,
  statusUrl: Type.String(),
  petitionUrl: Type.String(),
  /** When the office means to be done; absent where it promised nothing. */
  dueAt: Type.Optional(Instant),
  /** The promise that `dueAt` follows from, counted from the deemed receipt. */
  target: Type.Optional(Target),
  /** Whose work it is. */
  department: Type.Optional(Type.String()),
  /** The same in English, where the service names it. */
  departmentEn: Type.Optional(Type.String()),
  /** How the citizen asked to be told, in words. */
  replyChannel: Type.Optional(Type.String()),
  /** The case in the office's application, where staff filed it for its applicant. */
  officeUrl: Type.Optional(Type.String()),
});
export type Receipt = Static<typeof Receipt>;

export const UploadReceipt = Type.Object({
  uploadId: Type.String(),
  name: Type.String(),
  bytes: Type.Integer(),
  type: Type.String(),
  sha256: Type.String(),
  expiresAt: Instant,
});
export type UploadReceipt = Static<typeof UploadReceipt>;

/** Body of a submission. */
export const SubmissionRequest = Type.Object(
  {
    versionId: Type.String({ minLength: 1, maxLength: 64 }),
    answers: Type.Record(Type.String({ maxLength: 80 }), Type.Unknown()),
    uploads: Type.Optional(
      Type.Record(
        Type.String({ maxLength: 80 }),
        Type.Array(Type.String({ maxLength: 64 }), { maxItems: 20 }),
      ),
    ),
    privacyNoticeVersion: Type.Optional(Type.String({ maxLength: 40 })),
    point: Type.Optional(Type.String({ maxLength: 80 })),
    language: Type.Optional(Type.Union([Type.Literal('th'), Type.Literal('en')])),
    /** Mark of the page it was filled in on, where there was one. */
    opened: Type.Optional(Type.String({ maxLength: 200 })),
    /**
     * Asked for by `submission.proofNeeded`: the solved challenge as base64url of JSON `{ challenge, solution }`, the
     * ticket after its wait, or `wait` to be given one.
     */
    proof: Type.Optional(Type.String({ maxLength: 4000 })),
  },
  { additionalProperties: false },
);
export type SubmissionRequest = Static<typeof SubmissionRequest>;

export const ServiceCard = Type.Object({
  slug: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  description: Type.String(),
  descriptionEn: Type.String(),
  department: Type.String(),
  departmentEn: Type.String(),
  category: Type.String(),
  contact: Type.Union([Type.Object({ name: Type.String(), phone: Type.String() }), Type.Null()]),
  /** Its form. */
  url: Type.String(),
  /** What its form is about: who may apply, steps, documents. */
  pageUrl: Type.String(),
  /** The address in its QR code. */
  shortUrl: Type.String(),
  open: Type.Boolean(),
  /** When it opens, where that is to come. */
  opensAt: Type.Optional(Instant),
  closesAt: Type.Optional(Instant),
});
export type ServiceCard = Static<typeof ServiceCard>;
