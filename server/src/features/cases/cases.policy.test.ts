import { permissionsOf, ROLES, type Role } from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import { maySee, scopeOf } from './cases.policy';

const actor = (role: Role, departments: string[] = []): Actor => ({
  id: 'a',
  username: 'a',
  displayName: 'a',
  role,
  departments,
  permissions: new Set(permissionsOf(role)),
  mustChangePassword: false,
  mustAddFactor: false,
  address: '',
});

const cases = [true, false].flatMap((restricted) =>
  ['กองช่าง', 'กองคลัง'].map((department) => ({ restricted, department })),
);

describe('which cases staff may know of', () => {
  it('leaves restricted ones to the head and the integrity officer, not to the administrator', () => {
    const seeing = ROLES.filter((role) => maySee(actor(role), { restricted: true, department: 'กองช่าง' }));
    expect(seeing).toEqual(['head', 'integrity']);
  });

  it('keeps an officer of a department to its cases', () => {
    const officer = actor('officer', ['กองช่าง']);
    expect(maySee(officer, { restricted: false, department: 'กองช่าง' })).toBe(true);
    expect(maySee(officer, { restricted: false, department: 'กองคลัง' })).toBe(false);
  });

  it('is one rule, as a filter and as a question', () => {
    for (const role of ROLES)
      for (const departments of [[], ['กองช่าง']]) {
        const scope = scopeOf(actor(role, departments));
        const allowed = (scope.department as { $in: string[] } | undefined)?.$in;
        for (const each of cases) {
          const found =
            (scope.restricted !== false || !each.restricted) &&
            (!allowed || allowed.includes(each.department));
          expect(maySee(actor(role, departments), each)).toBe(found);
        }
      }
  });
});
