import { Type, type Static } from '@sinclair/typebox';
import type { OfficeBlock } from '../petition/petition-layout';
import { APPROVAL_STEPS, ApprovalStepName, isDeciding, type ApprovalStep } from './step';

/** Who looks at the cases of a service before they are decided, and whether that is typed on the petition. */
export const ApprovalSetting = Type.Object(
  {
    /** Absent: those that the petition has boxes for. */
    steps: Type.Optional(Type.Array(ApprovalStepName, { maxItems: 4, uniqueItems: true })),
    /** Opinions and decisions stand in the officers' boxes; else the boxes stay blank for the pen. */
    typed: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type ApprovalSetting = Static<typeof ApprovalSetting>;

/** The parts of a definition that a chain follows from. */
export interface Approved {
  approval?: ApprovalSetting;
  petition: { office: readonly OfficeBlock[] };
}

/** สำนักปลัด is a division; its name holds that of the secretary. */
const DIVISION = /หัวหน้าสำนักปลัด|สำนักปลัด|ผู้อำนวยการกอง|ผอ\.\s*กอง|หัวหน้ากอง|หัวหน้าส่วน/g;

/** Words of titles that say whose box it is; the highest of those named has it. */
const WORDS: readonly (readonly [ApprovalStep, RegExp])[] = [
  ['head', /\{org_head_(short|title)\}|นายก|ผู้บริหาร|^คำสั่ง$/],
  ['secretary', /\{org_clerk_(short|title)\}|ปลัด/],
  ['officer', /เจ้าหน้าที่|ของช่าง/],
];

function namedIn(title: string): ApprovalStep | undefined {
  const others = title.replace(DIVISION, '');
  const found = WORDS.find(([, words]) => words.test(others.trim()))?.[0];
  return isDeciding(found) || others === title ? found : 'director';
}

/** Whose opinion an officers' box of the petition is for: as its clerk said, else as its title does. */
export const stepOfBox = (block: OfficeBlock): ApprovalStep | undefined =>
  block.kind === 'opinion' ? (block.step ?? namedIn(block.title)) : undefined;

/** Nobody proposes to nobody: the officer's opinion alone is no chain. */
const withDecider = (steps: readonly ApprovalStep[]): ApprovalStep[] =>
  steps.some(isDeciding) ? [...steps] : [];

/** The steps that a petition has boxes for, in order. */
export function shownSteps({ petition }: Pick<Approved, 'petition'>): ApprovalStep[] {
  const shown = new Set(petition.office.map(stepOfBox));
  return withDecider(APPROVAL_STEPS.filter((step) => shown.has(step)));
}

/** The steps that cases of a service go up, in order; empty where nobody is asked. */
export function chainOf(definition: Approved): ApprovalStep[] {
  const chosen = definition.approval?.steps;
  return chosen
    ? withDecider(APPROVAL_STEPS.filter((step) => chosen.includes(step)))
    : shownSteps(definition);
}
