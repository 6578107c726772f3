export type { Condition, Test } from './condition';
export { conditionSchema } from './condition-schema';
export { holds, isAnswered } from './evaluate';
export { both, fieldsOf } from './fields-of';
