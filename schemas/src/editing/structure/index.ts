export { addOther, OTHER_LABEL } from './add-other';
export { changeType, typesFor } from './change-type';
export { choiceCode } from './choice-codes';
export { cleanText } from './clean-text';
export { duplicateAttachment, duplicateField, duplicatePage } from './copies';
export * from './moves';
export { parseChoices, type ParsedChoices } from './parse-choices';
