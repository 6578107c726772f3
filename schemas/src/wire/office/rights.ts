import { Type, type Static } from '@sinclair/typebox';
import { SERVICE_RIGHTS } from '../../staff/service-right';
import { RoleName } from './session';

const Right = Type.Union(SERVICE_RIGHTS.map((right) => Type.Literal(right)));
const Username = Type.String({ minLength: 1, maxLength: 60 });

/** Somebody who may know of the cases of a service. */
export const NamedColleague = Type.Object({
  username: Type.String(),
  may: Right,
});
export type NamedColleague = Static<typeof NamedColleague>;

/** Who may know of the cases of one service. */
export const RightsOfService = Type.Object({
  /** Id of the form. */
  id: Type.String(),
  title: Type.String(),
  sealed: Type.Boolean(),
  /** Nobody: who may know of them goes by roles and departments. */
  people: Type.Array(NamedColleague),
  /** Whether the names hold for what is told in confidence. */
  forSealed: Type.Boolean(),
  /** Raised by every change; 0 before the first. */
  revision: Type.Integer(),
  /** Whether whoever asks may name people. */
  mayName: Type.Boolean(),
  /** Steps of its way up that nobody who is named holds. */
  stepsWithout: Type.Array(Type.String()),
});
export type RightsOfService = Static<typeof RightsOfService>;

/** Somebody who could be named. */
export const Colleague = Type.Object({
  username: Type.String(),
  displayName: Type.String(),
  role: RoleName,
  departments: Type.Array(Type.String()),
  disabled: Type.Boolean(),
});
export type Colleague = Static<typeof Colleague>;

export const RightsList = Type.Object({
  items: Type.Array(RightsOfService),
  staff: Type.Array(Colleague),
});
export type RightsList = Static<typeof RightsList>;

/** Names these, in the place of all there were; nobody: by roles and departments again. */
export const SetRights = Type.Object(
  {
    people: Type.Array(Type.Object({ username: Username, may: Right }, { additionalProperties: false }), {
      maxItems: 200,
    }),
    /** What was looked at. */
    revision: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type SetRights = Static<typeof SetRights>;
