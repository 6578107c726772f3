import type { Text } from '../definition/text';
import type { ErrorCode } from './error-status';
import { CALENDAR_TEXT } from './text/calendar-errors';
import { FILING_TEXT } from './text/filing-errors';
import { FORM_TEXT } from './text/form-errors';
import { NOTICE_TEXT } from './text/notice-errors';
import { REQUEST_TEXT } from './text/request-errors';
import { PERSONAL_DATA_TEXT } from './text/personal-data-errors';
import { RETENTION_TEXT } from './text/retention-errors';
import { RIGHTS_TEXT } from './text/rights-errors';
import { STAFF_TEXT } from './text/staff-errors';

/** The sentence people read; it says what to do next and that nothing typed is lost. */
export const ERROR_TEXT = {
  ...REQUEST_TEXT,
  ...FORM_TEXT,
  ...FILING_TEXT,
  ...PERSONAL_DATA_TEXT,
  ...STAFF_TEXT,
  ...NOTICE_TEXT,
  ...CALENDAR_TEXT,
  ...RETENTION_TEXT,
  ...RIGHTS_TEXT,
} as const satisfies Record<ErrorCode, Text>;
