import { Type, type Static } from '@sinclair/typebox';
import { FormDefinition } from '../../definition/form-definition';
import type { DefinitionFault } from '../../definition/definition-fault';
import { Prose } from '../../definition/text';
import { Instant } from './paging';

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
    cap: OrNull(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    /** Said in place of the form while it is closed. */
    closedMessage: OrNull(Prose),
  },
  { additionalProperties: false },
);
export type Availability = Static<typeof Availability>;

/** Name of a place a code hangs at, as the office writes it. */
export const PointName = Type.String({ minLength: 1, maxLength: 80, pattern: '^[^\\u0000-\\u001f]+$' });

/** A form as its builder works on it. */
export interface FormDraft {
  id: string;
  slug: string;
  url: string;
  shortUrl: string;
  /** A save names the one it was made from. */
  revision: number;
  savedAt: string;
  /** Display name of whoever saved last. */
  savedBy: string;
  definition: FormDefinition;
  /** The version citizens get, null before the first publish. */
  live: { id: string; number: number; publishedAt: string; publishedBy: string } | null;
  /** Whether the draft is not what is live. */
  changed: boolean;
  /** When the draft will be published by itself. */
  publishAt: string | null;
  availability: Availability;
  /** Submissions so far, of all versions. */
  received: number;
  points: string[];
  /** Websites that may show the form in a frame: `https://www.example.go.th`. */
  embedOrigins: string[];
}

const Definition = Type.Unsafe<FormDefinition>(Type.Object({}));

/** `POST /office/forms`: the slug is a wish, the office's forms have one each. */
export const FormCreation = Type.Object({ definition: Definition }, { additionalProperties: false });
export type FormCreation = Static<typeof FormCreation>;

/** `PUT /office/forms/:id/draft` */
export const DraftSave = Type.Object(
  { revision: Revision, definition: Definition },
  { additionalProperties: false },
);
export type DraftSave = Static<typeof DraftSave>;
export interface DraftSaved {
  revision: number;
  savedAt: string;
  savedBy: string;
}

/** Params of `form.changedElsewhere`. */
export interface ChangedElsewhere {
  revision: number;
  savedBy: string;
  savedAt: string;
}

/** `POST /office/forms/:id/check` */
export const FormCheck = Type.Object({ definition: Definition }, { additionalProperties: false });
export interface FormChecked {
  faults: DefinitionFault[];
}

/** `POST /office/forms/:id/publish`: now, or at a time; `at: null` takes a planned publish back. */
export const FormPublish = Type.Object(
  { revision: Revision, at: Type.Optional(OrNull(Instant)) },
  { additionalProperties: false },
);
export type FormPublish = Static<typeof FormPublish>;

/** `POST /office/forms/:id/versions/:version/restore` */
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

/** `POST /office/forms/:id/presence`, every `PRESENCE_SECONDS`: one tab is one presence. */
export const PRESENCE_SECONDS = 15;
export const PresenceBeat = Type.Object(
  { tab: Type.String({ minLength: 8, maxLength: 40, pattern: '^[A-Za-z0-9-]+$' }) },
  { additionalProperties: false },
);
export interface Presence {
  /** Display names of others who have the form open, each once. */
  others: string[];
  /** The draft's revision now. */
  revision: number;
}

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

/** A starter service in the list to start from. */
export interface StarterCard {
  slug: string;
  title: string;
  description: string;
  category: string;
}
