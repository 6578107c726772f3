import { Type, type Static } from '@sinclair/typebox';
import { MailAddress } from './notice-settings';
import { RoleName } from './session';

/** Official position: รองปลัดองค์การบริหารส่วนตำบล. */
const Position = Type.String({ minLength: 1, maxLength: 160, pattern: '\\S' });

const DisplayName = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
/** Whose cases an account works; none named means all. */
const Departments = Type.Array(Type.String({ minLength: 1, maxLength: 120 }), {
  maxItems: 30,
  uniqueItems: true,
});

/** A new account. Its one-time password is made by the server and told once. */
export const StaffCreation = Type.Object(
  {
    username: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{2,39}$' }),
    displayName: DisplayName,
    role: RoleName,
    departments: Type.Optional(Departments),
    position: Type.Optional(Position),
    /** Where notices of new and assigned cases go. */
    email: Type.Optional(MailAddress),
  },
  { additionalProperties: false },
);
export type StaffCreation = Static<typeof StaffCreation>;

export const StaffAccount = Type.Object({
  id: Type.String(),
  username: Type.String(),
  displayName: Type.String(),
  role: RoleName,
  departments: Type.Array(Type.String()),
  position: Type.Union([Type.String(), Type.Null()]),
  email: Type.Union([Type.String(), Type.Null()]),
  disabled: Type.Boolean(),
  passwordChangeRequired: Type.Boolean(),
  /** Whether a second factor is set up. */
  secondFactor: Type.Boolean(),
});
export type StaffAccount = Static<typeof StaffAccount>;

/** An account whose password was just set: the only answer that ever carries it. */
export const IssuedAccount = Type.Intersect([StaffAccount, Type.Object({ oneTimePassword: Type.String() })]);
export type IssuedAccount = Static<typeof IssuedAccount>;

/** Who a person is in the office from now on; all of it is replaced. */
export const StaffDuties = Type.Object(
  { displayName: DisplayName, role: RoleName, departments: Departments },
  { additionalProperties: false },
);
export type StaffDuties = Static<typeof StaffDuties>;

/** Where an account's notices go from now on; null: nowhere. */
export const StaffEmail = Type.Object(
  { email: Type.Union([MailAddress, Type.Null()]) },
  { additionalProperties: false },
);
export type StaffEmail = Static<typeof StaffEmail>;

/** How paper names an account's position from now on; null: not at all. */
export const StaffPosition = Type.Object(
  { position: Type.Union([Position, Type.Null()]) },
  { additionalProperties: false },
);
export type StaffPosition = Static<typeof StaffPosition>;
