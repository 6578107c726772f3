export { BlockForm, hasSettings } from './block-form';
