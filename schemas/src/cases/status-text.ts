import type { FormDefinition } from '../definition/form-definition';
import type { Text } from '../definition/text';
import { STATUS_TEXT, type CaseStatus } from './case-status';

/** What a status is called in a service: in the office's own words where it has some, else as everywhere. */
export function statusText(status: CaseStatus, { statusTexts }: Pick<FormDefinition, 'statusTexts'>): Text {
  const own = statusTexts?.[status];
  const usual = STATUS_TEXT[status];
  return own?.th.trim() ? { th: own.th, en: own.en?.trim() || usual.en } : usual;
}
