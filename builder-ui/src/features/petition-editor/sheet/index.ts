export { SheetEditor } from './sheet-editor';
export { useConditionFields } from './use-condition-fields';
