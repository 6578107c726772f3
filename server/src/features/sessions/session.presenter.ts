import type { SessionInfo } from '@khamrong/schemas';
import type { Office } from '../office/office.service';
import type { Actor } from '../staff/actor';

export const presentSession = (actor: Actor, { profile }: Office): SessionInfo => ({
  username: actor.username,
  displayName: actor.displayName,
  role: actor.role,
  departments: [...actor.departments],
  permissions: [...actor.permissions],
  passwordChangeRequired: actor.mustChangePassword,
  office: { name: profile.name, shortName: profile.shortName },
});
