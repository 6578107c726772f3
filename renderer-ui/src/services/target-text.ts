import { inLanguage, type Language, type Target } from '@khamrong/schemas';
import { ABOUT } from '../texts/about-text';

/** What an office promises, in words: แจ้งผลครั้งแรก ภายใน 15 วัน. */
export function targetText({ step, amount, unit }: Target, language: Language): string {
  const [what, within, units] = [ABOUT[step], ABOUT.within, ABOUT[unit]].map((word) =>
    inLanguage(word, language),
  );
  const measure = amount === 1 && language === 'en' ? units?.replace(/s$/, '') : units;
  return [what, within, amount, measure].join(' ');
}

const TELLING: readonly Target['step'][] = ['complete', 'first_reply', 'receive'];

/** The promise that tells most: the outcome, else the first word of it. */
export const mainTarget = (targets: readonly Target[]): Target | undefined =>
  TELLING.flatMap((step) => targets.filter((target) => target.step === step))[0];
