import { bangkokIso, type SessionInfo, type SignedInDevice } from '@khamrong/schemas';
import type { Office } from '../office/office.service';
import type { Actor } from '../staff/actor';
import type { SessionDocument } from './session.model';
import { publicId } from './session-store';

export const presentSession = (actor: Actor, { profile }: Office, secondFactor: boolean): SessionInfo => ({
  username: actor.username,
  displayName: actor.displayName,
  role: actor.role,
  departments: [...actor.departments],
  permissions: [...actor.permissions],
  passwordChangeRequired: actor.mustChangePassword,
  secondFactor,
  secondFactorRequired: actor.mustAddFactor,
  office: {
    name: profile.name,
    shortName: profile.shortName,
    ...(profile.tiles ? { tiles: profile.tiles } : {}),
  },
});

/** @param current whether it is the one that asks */
export const presentDevice = (session: SessionDocument, current: boolean): SignedInDevice => ({
  id: publicId(session),
  device: session.device ?? 'ไม่ทราบอุปกรณ์',
  address: session.address ?? '',
  since: bangkokIso(session.since ?? session.seenAt),
  seenAt: bangkokIso(session.seenAt),
  current,
});
