export { decideCase, sendCaseBack } from './approval-api';
export { DecideForm } from './decide-form';
export { ActingField, DecisionFields, decisionOf, NO_DECISION, type DecisionDraft } from './decision-fields';
export { ReasonForm } from './reason-form';
export { WayUp } from './way-up';
