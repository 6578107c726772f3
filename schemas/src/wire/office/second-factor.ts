import { Type, type Static } from '@sinclair/typebox';
import { Instant } from './paging';
import { GivenPassword, RoleName } from './session';

/** The password once more, before what protects the account is changed. */
export const PasswordAgain = Type.Object({ password: GivenPassword }, { additionalProperties: false });
export type PasswordAgain = Static<typeof PasswordAgain>;

/** A second factor that was begun: it counts once a code of it has been given. */
export const SecondFactorOffer = Type.Object({
  /** Base32, for typing into an authenticator app (RFC 6238: SHA-1, 6 digits, 30 seconds). */
  secret: Type.String(),
  /** The same as `otpauth:` address. */
  uri: Type.String(),
  /** The address as a QR code, SVG. */
  qr: Type.String(),
});
export type SecondFactorOffer = Static<typeof SecondFactorOffer>;

export const SecondFactorCode = Type.Object(
  { code: Type.String({ pattern: '^[0-9]{6}$' }) },
  { additionalProperties: false },
);
export type SecondFactorCode = Static<typeof SecondFactorCode>;

/** The only answer that ever carries them; each opens the account once. */
export const RecoveryCodes = Type.Object({ recoveryCodes: Type.Array(Type.String()) });
export type RecoveryCodes = Static<typeof RecoveryCodes>;

/** Roles that must have a second factor. */
export const SecondFactorRoles = Type.Object(
  { roles: Type.Array(RoleName, { uniqueItems: true, maxItems: 20 }) },
  { additionalProperties: false },
);
export type SecondFactorRoles = Static<typeof SecondFactorRoles>;

/** A browser in which one is signed in. */
export const SignedInDevice = Type.Object({
  id: Type.String(),
  /** Browser and system, as the browser says. */
  device: Type.String(),
  /** Address of the client, IPv6 by its /56. */
  address: Type.String(),
  since: Instant,
  /** To the minute. */
  seenAt: Instant,
  /** Whether it is the one that asks. */
  current: Type.Boolean(),
});
export type SignedInDevice = Static<typeof SignedInDevice>;
