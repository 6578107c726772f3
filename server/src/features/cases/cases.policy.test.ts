import { permissionsOf, ROLES, type ApprovalStep, type Role, type ServiceRight } from '@khamrong/schemas';
import type { NamedPeople } from '../rights/service-rights';
import type { Actor } from '../staff/actor';
import { maySee, mayWork, permissionsFor, scopeOf } from './cases.policy';

const [FREE, NAMED, SEALED] = ['0'.repeat(24), '1'.repeat(24), '2'.repeat(24)];

const named = (forSealed: boolean, people: Record<string, ServiceRight>): NamedPeople => ({
  forSealed,
  people: new Map(Object.entries(people)),
});
/** Two services name people: an ordinary one, and one for what is told in confidence. */
const RIGHTS = new Map([
  [NAMED, named(false, { worker: 'work', reader: 'read' })],
  [SEALED, named(true, { worker: 'work', reader: 'read' })],
]);

const actor = (role: Role, departments: string[] = [], username = 'somebody', rights = RIGHTS): Actor => ({
  id: 'a',
  username,
  displayName: 'a',
  role,
  departments,
  permissions: new Set(permissionsOf(role)),
  rights,
  mustChangePassword: false,
  mustAddFactor: false,
  address: '',
});

const STEPS: (ApprovalStep | undefined)[] = [undefined, 'officer', 'secretary'];
const cases = [FREE, NAMED, SEALED].flatMap((form) =>
  [true, false].flatMap((restricted) =>
    ['กองช่าง', 'กองคลัง'].flatMap((department) =>
      STEPS.map((waitsFor) => ({ form, restricted, department, waitsFor })),
    ),
  ),
);
const roads = { department: 'กองช่าง' };

/** As the database reads a filter of this shape. */
function matches(filter: Record<string, unknown>, found: Record<string, unknown>): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    if (key === '$or') return (wanted as Record<string, unknown>[]).some((each) => matches(each, found));
    const { $in, $nin } = wanted as { $in?: unknown[]; $nin?: unknown[] };
    const among = ($in ?? $nin)?.some((each) => String(each) === String(found[key]));
    return among === undefined ? wanted === found[key] : among === ($in !== undefined);
  });
}

const seeing = (found: Parameters<typeof maySee>[1]): Role[] =>
  ROLES.filter((role) => maySee(actor(role), found));

describe('which cases staff may know of, where nobody was named', () => {
  it('leaves restricted ones to the head and the integrity officer, not to the administrator', () => {
    expect(seeing({ ...roads, form: FREE, restricted: true })).toEqual(['head', 'integrity']);
    // Names of the administrator's giving say nothing of them.
    expect(seeing({ ...roads, form: NAMED, restricted: true })).toEqual(['head', 'integrity']);
    expect(maySee(actor('admin', [], 'worker'), { ...roads, form: NAMED, restricted: true })).toBe(false);
  });

  it('keeps an officer of a department to its cases', () => {
    const officer = actor('officer', ['กองช่าง']);
    expect(maySee(officer, { form: FREE, restricted: false, department: 'กองช่าง' })).toBe(true);
    expect(maySee(officer, { form: FREE, restricted: false, department: 'กองคลัง' })).toBe(false);
  });
});

describe('where people were named', () => {
  it('tells of restricted cases nobody else, whatever the role', () => {
    expect(seeing({ ...roads, form: SEALED, restricted: true, waitsFor: 'head' })).toEqual([]);
    for (const username of ['worker', 'reader'])
      expect(
        maySee(actor('officer', ['กองคลัง'], username), { ...roads, form: SEALED, restricted: true }),
      ).toBe(true);
  });

  it('tells of ordinary ones the head as well, and who decides while they wait for that', () => {
    const found = { ...roads, form: NAMED, restricted: false };
    expect(seeing(found)).toEqual(['head']);
    expect(seeing({ ...found, waitsFor: 'officer' })).toEqual(['head']);
    expect(seeing({ ...found, waitsFor: 'secretary' })).toEqual(['director', 'secretary', 'head']);
    expect(maySee(actor('director', ['กองคลัง']), { ...found, waitsFor: 'director' })).toBe(false);
    expect(mayWork(actor('head'), found)).toBe(true);
  });

  it('lets some only look on, and who decides only decide', () => {
    const found = { ...roads, form: NAMED, restricted: false, waitsFor: 'secretary' } as const;
    expect(mayWork(actor('officer', [], 'worker'), found)).toBe(true);
    expect([...permissionsFor(actor('officer', [], 'reader'), found)]).toEqual([
      'cases.read',
      'cases.reveal',
      'services.read',
    ]);
    expect([...permissionsFor(actor('secretary'), found)]).toEqual([
      'cases.read',
      'cases.reveal',
      'services.read',
      'cases.decide',
    ]);
    expect(permissionsFor(actor('officer'), found).size).toBe(0);
  });
});

/** Everybody of a role there could be. */
const allOf = (role: Role): Actor[] =>
  [RIGHTS, new Map()].flatMap((rights) =>
    [[], ['กองช่าง']].flatMap((departments) =>
      ['somebody', 'worker', 'reader'].map((username) => actor(role, departments, username, rights)),
    ),
  );

it.each(ROLES)('is one rule for %s, as a filter and as a question', (role) => {
  for (const looking of allOf(role)) {
    const scope = scopeOf(looking);
    for (const each of cases)
      expect({ ...each, seen: matches(scope, each) }).toEqual({ ...each, seen: maySee(looking, each) });
  }
});
