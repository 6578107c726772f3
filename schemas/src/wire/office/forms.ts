import { Type, type Static } from '@sinclair/typebox';
import { FormDefinition } from '../../definition/form-definition';
import { Label, Prose } from '../../definition/text';
import { Instant } from './paging';
import { MonthsKept } from './retention';
import { OfficeVersion } from './services';

/** Largest body that brings a definition, in bytes. */
export const DRAFT_MAX_BYTES = 1024 * 1024;
/** Most places of a service that have a code of their own. */
export const POINTS_MAX = 1000;

const Revision = Type.Integer({ minimum: 0 });
const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** When citizens may file, and how often. */
export const Availability = Type.Object(
  {
    open: Type.Boolean(),
    opensAt: OrNull(Instant),
    closesAt: OrNull(Instant),
    /** Submissions after which the form closes by itself. */
    cap: OrNull(Type.Integer({ minimum: 1, maximum: 100_000 })),
    /** Said in place of the form while it is closed. */
    closedMessage: OrNull(Prose),
  },
  { additionalProperties: false },
);
export type Availability = Static<typeof Availability>;

/** Name of a place a code hangs at, as the office writes it. */
export const PointName = Type.String({ minLength: 1, maxLength: 80, pattern: '^[^\\u0000-\\u001f]+$' });

const Definition = Type.Unsafe<FormDefinition>(Type.Object({}));
const Fault = Type.Object({ path: Type.String(), message: Label });

/** A form as its builder works on it. */
export const FormDraft = Type.Object({
  id: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  shortUrl: Type.String(),
  /** A save names the one it was made from. */
  revision: Type.Integer(),
  savedAt: Instant,
  /** Display name of whoever saved last. */
  savedBy: Type.String(),
  definition: Definition,
  /** The version citizens get, null before the first publish. */
  live: OrNull(
    Type.Object({
      id: Type.String(),
      number: Type.Integer(),
      publishedAt: Instant,
      publishedBy: Type.String(),
    }),
  ),
  /** Whether the draft is not what is live. */
  changed: Type.Boolean(),
  /** When the draft will be published by itself. */
  publishAt: OrNull(Instant),
  /** A planned publish that was not done, until the next publish or plan: when, and why. */
  publishFailed: OrNull(Type.Object({ at: Instant, faults: Type.Array(Fault) })),
  availability: Availability,
  /** Submissions so far, of all versions. */
  received: Type.Integer(),
  points: Type.Array(Type.String()),
  /** Websites that may show the form in a frame: `https://www.example.go.th`. */
  embedOrigins: Type.Array(Type.String()),
  /** That everybody who files proves that no program does, not only while the service is attacked. */
  proof: Type.Boolean(),
  /** How long its cases are kept; its privacy notice says so. */
  months: MonthsKept,
  /** Number of its privacy notice in force; null before the first publish. */
  privacyNotice: OrNull(Type.Integer()),
});
export type FormDraft = Static<typeof FormDraft>;

/** `POST /office/forms`: the slug is a wish, the office's forms have one each. */
export const FormCreation = Type.Object({ definition: Definition }, { additionalProperties: false });
export type FormCreation = Static<typeof FormCreation>;

/** `PUT /office/forms/:id/draft` */
export const DraftSave = Type.Object(
  { revision: Revision, definition: Definition },
  { additionalProperties: false },
);
export type DraftSave = Static<typeof DraftSave>;
export const DraftSaved = Type.Object({ revision: Revision, savedAt: Instant, savedBy: Type.String() });
export type DraftSaved = Static<typeof DraftSaved>;

/** Params of `form.changedElsewhere`: the save that was first. */
export type ChangedElsewhere = DraftSaved;

/** `POST /office/forms/:id/check` */
export const FormCheck = Type.Object({ definition: Definition }, { additionalProperties: false });
/** Everything to put right before publishing; the same faults are the params of `form.invalid`. */
export const FormChecked = Type.Object({ faults: Type.Array(Fault) });
export type FormChecked = Static<typeof FormChecked>;

/** `POST /office/forms/:id/publish`: now, or at a time; `at: null` takes a planned publish back. */
export const FormPublish = Type.Object(
  { revision: Revision, at: Type.Optional(OrNull(Instant)) },
  { additionalProperties: false },
);
export type FormPublish = Static<typeof FormPublish>;

/** `GET /office/forms/:id/versions/:version`, by its number: as the clerk had written it. */
export const VersionDetail = Type.Intersect([OfficeVersion, Type.Object({ definition: Definition })]);
export type VersionDetail = Static<typeof VersionDetail>;

/** `POST /office/forms/:id/versions/:version/restore`: the version's definition becomes the draft. */
export const VersionRestore = Type.Object({ revision: Revision }, { additionalProperties: false });

/** `PUT /office/forms/:id/points` */
export const PointList = Type.Object(
  { points: Type.Array(PointName, { maxItems: POINTS_MAX, uniqueItems: true }) },
  { additionalProperties: false },
);

/** `PUT /office/forms/:id/embed` */
export const EmbedOrigins = Type.Object(
  {
    origins: Type.Array(Type.String({ maxLength: 200, pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$' }), {
      maxItems: 20,
      uniqueItems: true,
    }),
  },
  { additionalProperties: false },
);

/** `PUT /office/forms/:id/protection` */
export const Protection = Type.Object({ proof: Type.Boolean() }, { additionalProperties: false });

/** `POST /office/forms/:id/presence`, every `PRESENCE_SECONDS`: one tab is one presence. */
export const PRESENCE_SECONDS = 15;
export const PresenceBeat = Type.Object(
  { tab: Type.String({ minLength: 8, maxLength: 40, pattern: '^[A-Za-z0-9-]+$' }) },
  { additionalProperties: false },
);
export const Presence = Type.Object({
  /** Display names of others who have the form open, each once. */
  others: Type.Array(Type.String()),
  /** The draft's revision now. */
  revision: Revision,
});
export type Presence = Static<typeof Presence>;

/** `POST /office/petition-preview`: a PDF of these answers, of samples where none are given, or blank. */
export const PetitionPreview = Type.Object(
  {
    definition: Definition,
    answers: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    /** Which of the samples, from 0. */
    variant: Type.Optional(Type.Integer({ minimum: 0, maximum: 200 })),
    blank: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type PetitionPreview = Static<typeof PetitionPreview>;

/** A starter service in the list to start from: `GET /office/starters` answers `{ items }`. */
export const StarterCard = Type.Object({
  slug: Type.String(),
  title: Type.String(),
  description: Type.String(),
  category: Type.String(),
});
export type StarterCard = Static<typeof StarterCard>;

/** `GET /office/starters/:slug` */
export const StarterDefinition = Type.Object({ definition: Definition });
export type StarterDefinition = Static<typeof StarterDefinition>;
