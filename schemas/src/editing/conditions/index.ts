export { askableBefore, valuesOf, type Askable } from './askable';
export { conditionSentence } from './condition-sentence';
