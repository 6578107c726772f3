import {
  chainOf,
  holdsStep,
  isDeciding,
  STEP_TEXT,
  type Colleague,
  type FormDefinition,
  type RightsOfService,
} from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import type { StaffDocument } from '../staff/staff.service';
import type { RightsDocument } from './rights.model';

/** A service for which people are named. */
export interface NameableService {
  id: string;
  definition: FormDefinition;
  /** Whether what is told to it is told in confidence. */
  sealed: boolean;
}

/** Who may know of what was told in confidence is never for the administrator to say. */
export const mayName = (
  { permissions }: Pick<Actor, 'permissions'>,
  { sealed }: { sealed: boolean },
): boolean => permissions.has(sealed ? 'cases.restricted' : 'services.people');

/** Steps of a sealed service whose holders are not named: a case laid before them would wait for nobody. */
function stepsWithout(
  { definition, sealed }: NameableService,
  people: RightsDocument['people'],
  staff: readonly StaffDocument[],
): string[] {
  if (!sealed || people.length === 0) return [];
  const named = new Set(people.map(({ username }) => username));
  const holders = staff.filter(({ username, disabled }) => !disabled && named.has(username));
  return chainOf(definition)
    .filter((step) => isDeciding(step) && !holders.some(({ role }) => holdsStep(role, step)))
    .map((step) => STEP_TEXT[step].th);
}

export function presentRights(
  service: NameableService,
  { people, forSealed, revision }: Pick<RightsDocument, 'people' | 'forSealed' | 'revision'>,
  staff: readonly StaffDocument[],
  actor: Actor,
): RightsOfService {
  const { id, definition, sealed } = service;
  return {
    id,
    title: definition.title.th,
    sealed,
    people: people.map(({ username, may }) => ({ username, may })),
    forSealed,
    revision,
    mayName: mayName(actor, service),
    stepsWithout: stepsWithout(service, people, staff),
  };
}

export const presentColleague = ({
  username,
  displayName,
  role,
  departments,
  disabled,
}: StaffDocument): Colleague => ({ username, displayName, role, departments, disabled });
