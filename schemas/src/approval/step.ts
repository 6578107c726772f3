import { Type } from '@sinclair/typebox';
import type { Text } from '../definition/text';
import type { Role } from '../staff/role';

/** The steps a case may go up, in their order: the officer proposes, the others decide. */
export const APPROVAL_STEPS = ['officer', 'director', 'secretary', 'head'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];
export const ApprovalStepName = Type.Union(APPROVAL_STEPS.map((step) => Type.Literal(step)));

export const STEP_TEXT = {
  officer: { th: 'เจ้าหน้าที่', en: 'Officer' },
  director: { th: 'หัวหน้าสำนักปลัด/ผู้อำนวยการกอง', en: 'Head of division' },
  secretary: { th: 'ปลัด', en: 'Permanent secretary' },
  head: { th: 'นายก', en: 'Mayor' },
} as const satisfies Record<ApprovalStep, Text>;

export const isDeciding = (step: ApprovalStep | undefined): step is Exclude<ApprovalStep, 'officer'> =>
  step !== undefined && step !== 'officer';

/** Whether a step is a role's own; the officer's is of everybody who works cases. */
export const holdsStep = (role: Role, step: ApprovalStep): boolean => role === step;

/** The step that waits for a role: its own, or what was sent back to whoever proposes. */
export const stepOfRole = (role: Role): ApprovalStep =>
  APPROVAL_STEPS.find((step) => holdsStep(role, step)) ?? 'officer';

/** In whose place somebody decides: while the post is empty or its holder away, or by the holder's order. */
export const ACTING_KINDS = ['acting', 'delegated'] as const;
export type ActingKind = (typeof ACTING_KINDS)[number];
export const ActingName = Type.Union(ACTING_KINDS.map((kind) => Type.Literal(kind)));

export const ACTING_TEXT = {
  acting: { th: 'รักษาราชการแทน', en: 'acting for' },
  delegated: { th: 'ปฏิบัติราชการแทน', en: 'by delegation of' },
} as const satisfies Record<ActingKind, Text>;
