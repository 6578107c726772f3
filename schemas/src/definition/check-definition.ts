import { isReceiptFormat } from '../thai';
import { checkConditions } from './checks/conditions';
import { checkKeys } from './checks/keys';
import { checkLimits } from './checks/limits';
import { checkPetition } from './checks/petition';
import { checkPointField } from './checks/point-field';
import { checkReachable } from './checks/reachable';
import { checkTexts } from './checks/texts';
import { faultIf, type DefinitionFault } from './definition-fault';
import type { FormDefinition } from './form-definition';
import { placesIn } from './places';

const checkReceipt = ({ receipt }: FormDefinition): DefinitionFault[] =>
  faultIf(
    !isReceiptFormat(receipt.format),
    '/receipt/format',
    'รูปแบบเลขที่รับต้องมี {seq:05d} และ {year} หรือ {random:12}',
    'A receipt number needs {seq:05d} and {year}, or {random:12}',
  );

/**
 * What must be put right before a definition, resolved for its office, can be published: all faults at once. The
 * definition is of the shape `FormDefinition` gives. Patterns are checked for catastrophic backtracking apart.
 */
export function checkDefinition(definition: FormDefinition): DefinitionFault[] {
  const ofConditions = checkConditions(definition);
  return [
    ...checkKeys(definition),
    ...checkTexts(definition),
    ...checkReceipt(definition),
    ...ofConditions,
    ...checkReachable(definition, ofConditions),
    ...checkPointField(definition),
    ...checkPetition(definition),
    ...checkLimits(definition),
  ];
}

/** The patterns clerks wrote themselves, with where they stand. */
export const patternsOf = (definition: FormDefinition): { path: string; pattern: string }[] =>
  placesIn(definition).flatMap(({ field, path }) =>
    field.type === 'text' && field.pattern ? [{ path: `${path}/pattern`, pattern: field.pattern }] : [],
  );
