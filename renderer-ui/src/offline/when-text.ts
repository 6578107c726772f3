import type { Language } from '@khamrong/schemas';
import { shortInstantText } from '../texts/instant-text';

const BANGKOK_MS = 7 * 3600_000;

/** A moment on the office's clock: `20 พ.ย. 2569 16:44 น.` */
export const whenText = (at: number, language: Language): string =>
  shortInstantText(new Date(at + BANGKOK_MS).toISOString(), language);
