import { toArabicDigits } from './digits';
import { normaliseThai } from './normalise';

/** What search compares, on both sides: one spelling, Arabic digits, lower case. */
export const searchKey = (text: string): string => normaliseThai(toArabicDigits(text)).toLowerCase();
