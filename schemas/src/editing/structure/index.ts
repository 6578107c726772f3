export { addOther } from './add-other';
export { changeType, typesFor } from './change-type';
export { choiceCode } from './choice-codes';
export { cleanText } from './clean-text';
export { duplicateAttachment, duplicateField, duplicatePage } from './copies';
export * from './moves';
export { parseChoices } from './parse-choices';
