import type { Condition } from '../conditions/condition';
import { holds } from '../conditions/evaluate';
import type { Answers } from './answers';

/** Whether a file must come with these answers; asked of attachments that are shown. */
export const isAttachmentNeeded = (
  { required, requiredWhen }: { required?: boolean; requiredWhen?: Condition },
  answers: Answers,
): boolean => Boolean(required) || (requiredWhen !== undefined && holds(requiredWhen, answers));
