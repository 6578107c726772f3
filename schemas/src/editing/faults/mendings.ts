import type { DefinitionFault, FaultKind } from '../../definition/definition-fault';
import type { FormDefinition } from '../../definition/form-definition';
import { mendCondition } from './mend-condition';
import { mendPetition } from './mend-petition';
import {
  mendChoiceSetting,
  mendFieldSetting,
  mendKey,
  mendNoChoices,
  mendPoint,
  mendRange,
  mendRepeatedChoices,
  mendRequired,
  mendText,
} from './mend-setting';
import type { Mender, Mending } from './mending';

const MENDERS: Record<FaultKind, Mender> = {
  'text.empty': mendText,
  'choices.empty': mendNoChoices,
  'choices.repeated': mendRepeatedChoices,
  'key.repeated': mendKey,
  'key.reserved': mendKey,
  'condition.gone': mendCondition,
  'condition.later': mendCondition,
  'condition.own': mendCondition,
  'condition.inside': mendCondition,
  'condition.unasked': mendCondition,
  'condition.answer': mendCondition,
  'condition.never': mendCondition,
  'setting.choice': mendChoiceSetting,
  'setting.field': mendFieldSetting,
  'setting.range': mendRange,
  'setting.required': mendRequired,
  'point.field': mendPoint,
  'petition.gone': mendPetition,
  'petition.unprintable': mendPetition,
  size: () => [],
};

/** Ways to put a fault right with one press, the most likely first; none where only the clerk can. */
export const mendings = (definition: FormDefinition, fault: DefinitionFault): Mending[] =>
  fault.kind ? MENDERS[fault.kind](definition, fault) : [];
