export { askableBefore, valuesOf, type Askable, type ConditionOwner } from './askable';
export { conditionSentence, type FieldOf } from './condition-sentence';
