import { inLanguage, type Language, type Text } from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { progressOf, type Step } from './steps';

/** How far a person is: `ขั้นที่ 2 จาก 5:`. */
export const progressText = (steps: readonly Step[], step: Step, language: Language): string =>
  say(FORM.progress, language, { ...progressOf(steps, step) });

/** A step in words: `ขั้นที่ 2 จาก 5: ที่อยู่`. */
export const wordsOfStep = (steps: readonly Step[], step: Step, language: Language): string =>
  `${progressText(steps, step, language)} ${inLanguage(step.title, language)}`;

interface TitleOf {
  service: Text;
  office: string;
  /** The step in words. */
  step: string;
  /** Something must be put right. */
  wrong: boolean;
}

/** What stands in the browser's tab, and is read out first of all. */
export const titleOf = ({ service, office, step, wrong }: TitleOf, language: Language): string =>
  `${wrong ? `${say(FORM.errorTitle, language)} ` : ''}${step} – ${inLanguage(service, language)} – ${office}`;
