import { Type, type Static } from '@sinclair/typebox';
import { MapTiles } from '../../office/office-profile';
import { PERMISSIONS, ROLES } from '../../staff/role';

/** Shortest password a person may choose, and the longest that is hashed, in UTF-16 code units. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** User names are compared in lower case. */
export const Username = Type.String({ minLength: 1, maxLength: 60 });
export const RoleName = Type.Union(ROLES.map((role) => Type.Literal(role)));
export const PermissionName = Type.Union(PERMISSIONS.map((permission) => Type.Literal(permission)));

export const GivenPassword = Type.String({ minLength: 1, maxLength: PASSWORD_MAX });

export const SignInRequest = Type.Object(
  {
    username: Username,
    password: GivenPassword,
    /** Of the authenticator app, or a recovery code: where the account has a second factor. */
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  },
  { additionalProperties: false },
);
export type SignInRequest = Static<typeof SignInRequest>;

export const PasswordChange = Type.Object(
  {
    current: GivenPassword,
    next: Type.String({ minLength: PASSWORD_MIN, maxLength: PASSWORD_MAX }),
  },
  { additionalProperties: false },
);
export type PasswordChange = Static<typeof PasswordChange>;

/** Who is signed in, and what they may do. */
export const SessionInfo = Type.Object({
  username: Type.String(),
  displayName: Type.String(),
  role: RoleName,
  /** Departments whose cases an officer works; none named means all. */
  departments: Type.Array(Type.String()),
  permissions: Type.Array(PermissionName),
  /** Nothing else is answered until the one-time password has been changed. */
  passwordChangeRequired: Type.Boolean(),
  /** Whether the account has a second factor, and whether it has to get one before anything else is answered. */
  secondFactor: Type.Boolean(),
  secondFactorRequired: Type.Boolean(),
  office: Type.Object({
    name: Type.String(),
    shortName: Type.String(),
    /** Absent: places are shown on no map. */
    tiles: Type.Optional(MapTiles),
  }),
});
export type SessionInfo = Static<typeof SessionInfo>;
