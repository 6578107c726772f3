import type { ReactNode } from 'react';
import { inLanguage, type Language } from '@khamrong/schemas';
import { progressText } from './step-title';
import { progressOf, type Step } from './steps';

interface StepFrameProps {
  steps: readonly Step[];
  step: Step;
  language: Language;
  children: ReactNode;
}

/** A step under its heading, which says how far the person is. */
export function StepFrame({ steps, step, language, children }: StepFrameProps) {
  const { number, total } = progressOf(steps, step);
  return (
    <section className="page" aria-labelledby="step">
      <h2 id="step" tabIndex={-1}>
        <span className="step-number">{progressText(steps, step, language)}</span>{' '}
        {inLanguage(step.title, language)}
      </h2>
      <progress className="step-bar" max={total} value={number} aria-hidden="true" />
      {children}
    </section>
  );
}
