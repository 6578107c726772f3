export { BlockForm, hasSettings } from './block-form';
export type { AnyBlock } from './controls';
