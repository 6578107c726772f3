import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A check that a person fills the form; no answer is sent. */
export const CaptchaField = fieldSettings('captcha', {});
export type CaptchaField = Static<typeof CaptchaField>;
