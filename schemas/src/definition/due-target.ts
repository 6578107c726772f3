import type { FormDefinition, Target } from './form-definition';

/** The promise that a case is due by: its outcome, else the last that the office gives. */
export const dueTarget = ({ targets }: Pick<FormDefinition, 'targets'>): Target | undefined =>
  targets.find(({ step }) => step === 'complete') ?? targets.at(-1);
