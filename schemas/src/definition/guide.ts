import { Type, type Static } from '@sinclair/typebox';
import { Label, Prose } from './text';

/** On the web or on this site; `javascript:` and the like are no addresses. */
export const WEB_ADDRESS = '^(https?://|/(?![/\\\\]))';

/** Steps and further documents a guide may list. */
const LINES = 20;

/**
 * What the guide for citizens says of a service beside what its form and its settings say already: a licence needs it
 * by law, the other services profit (Licensing Facilitation Act B.E. 2558 s. 7).
 */
export const Guide = Type.Object(
  {
    /** Who may apply. */
    eligibility: Type.Optional(Prose),
    /** Rules and conditions. */
    conditions: Type.Optional(Prose),
    /** What happens, in order. */
    steps: Type.Optional(Type.Array(Label, { maxItems: LINES })),
    /** What it costs; absent where nothing is said of it. */
    fee: Type.Optional(Prose),
    /** What is needed beside the files that the form asks for. */
    documents: Type.Optional(Type.Array(Label, { maxItems: LINES })),
    manualUrl: Type.Optional(Type.String({ maxLength: 400, pattern: WEB_ADDRESS })),
    /** Minutes that filling in the form takes. */
    minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 240 })),
  },
  { additionalProperties: false },
);
export type Guide = Static<typeof Guide>;
