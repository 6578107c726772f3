export { ChipBar, useChosenChip } from './chip-bar';
export { inlineOf, textOf } from './inline';
export { LinesField, PaperTextField } from './paper-text-field';
export { useFieldMenu } from './use-field-menu';
export { Words } from './words';
export { EDITOR_OPTIONS, WRITING } from './writing';
