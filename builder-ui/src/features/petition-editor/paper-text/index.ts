export { ChipBar, useChosenChip } from './chip-bar';
export { inlineOf, textOf } from './inline';
export type { Names } from './names';
export { LinesField, PaperTextField } from './paper-text-field';
export { useFieldMenu } from './use-field-menu';
export { useNames } from './use-names';
export { Words } from './words';
export { EDITOR_OPTIONS, WRITING } from './writing';
