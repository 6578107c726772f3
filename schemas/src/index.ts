export type { Answers, FieldError } from './answers/answers';
export {
  answerChecker,
  checkAnswers,
  type AnswerChecker,
  type CheckContext,
  type CheckedAnswers,
  type Validate,
} from './answers/check-answers';
export { isAttachmentNeeded } from './answers/attachment-needed';
export { faultText } from './answers/fault-text';
export { initialAnswers } from './answers/initial-answers';
export { fullName } from './answers/full-name';
export { maskedName } from './answers/masked-name';
export { journeyOf, pruneHidden, shownKeys, type Stop } from './answers/prune-hidden';
export { sampleAnswers, sampleVariants, type SampleSetting } from './answers/sample-answers';
export * from './calendar';
export * from './approval';
export * from './cases/case-event';
export { correctable, withDependents } from './cases/correction';
export * from './cases/case-status';
export * from './cases/inbox-view';
export * from './cases/mentions';
export * from './cases/status-text';
export { compileDefinition, type CompiledForm } from './compile/compile-definition';
export { interpret, type Interpreted, type SchemaError } from './compile/interpret';
export type { JsonSchema } from './compile/json-schema';
export type { Translations } from './compile/translations';
export * from './compile/ui-schema';
export * from './conditions';
export { Condition, Test } from './conditions/condition';
export { attachmentsOf, type AskedAttachment } from './definition/attachments-of';
export { checkDefinition, patternsOf } from './definition/check-definition';
export { POINT_TYPES } from './definition/checks/point-field';
export * from './definition/categories';
export * from './definition/choice';
export { departmentsIn } from './definition/departments-in';
export { dueDate, dueTarget } from './definition/due-target';
export type { DefinitionFault, FaultAbout, FaultKind } from './definition/definition-fault';
export * from './definition/form-definition';
export { Guide } from './definition/guide';
export { fieldsOnPage, placesIn, type PlacedField } from './definition/places';
export { resolveForOffice } from './definition/resolve-for-office';
export { showsOpenReports } from './definition/shows-open-reports';
export * from './definition/text';
export { lacksEnglish, textsIn, type FormText } from './definition/texts-in';
export * from './errors/app-error';
export * from './errors/error-status';
export * from './errors/error-text';
export type { Problem } from './errors/problem';
export { Field, fieldTypes, typeOf, type FieldTypeName } from './fields';
export { computedValue } from './fields/computed';
export { earliestOf, type DateLimits } from './fields/dates';
export { PersonalClass } from './fields/field-type';
export { cellsOf } from './fields/repeat-table';
export type {
  AnswerContext,
  Asks,
  BaseField,
  ControlOptions,
  Fault,
  FieldType,
  SampleContext,
  TextContext,
} from './fields/field-type';
export { isSameJson } from './json/json-value';
export * from './notices';
export * from './office/office-profile';
export * from './petition/paper-text';
export * from './petition/petition-layout';
export * from './petition/system-variables';
export * from './privacy';
export { scanDefinition, scanTitle, SCAN_WAY } from './scan/scan-definition';
export { takesScans } from './scan/takes-scans';
export * from './staff/audit-text';
export { auditWhat } from './staff/audit-what';
export * from './staff/channel-text';
export * from './staff/role';
export * from './staff/service-right';
export * from './thai';
export * from './wire/office';
export * from './wire/open-report';
export * from './wire/published-form';
export * from './wire/receipt';
export * from './wire/tracking';
