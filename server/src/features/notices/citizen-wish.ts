import type { Answers, Field } from '@khamrong/schemas';

/** Where and how a citizen can be told, by what they answered. */
export interface CitizenWish {
  email?: string;
  lineUser?: string;
  /** They asked for the post, a call, or to come themselves. */
  otherwise: boolean;
  /** E-mail before LINE. */
  prefersMail: boolean;
}

/** Keys that services ask by: the way of the reply, and what LINE calls the person. */
const REPLY_CHANNEL = 'reply_channel';
const LINE_USER = 'line_user_id';

/** By law an office answers by electronic means unless it was asked for another way. */
const OTHER_WAYS: ReadonlySet<unknown> = new Set(['sms_phone', 'phone', 'post', 'counter', 'tracking']);
const LINE_ID = /^U[0-9a-f]{32}$/;

const filled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * @param answers of the citizen, sealed ones included
 * @param linked what LINE calls whoever asked there to be told: said later than the answers, it goes before them
 */
export function citizenWish(
  answers: Answers,
  fields: ReadonlyMap<string, Field>,
  linked?: string,
): CitizenWish {
  const mail = [...fields].find(([key, { type }]) => type === 'email' && filled(answers[key]));
  const email = mail && answers[mail[0]];
  const byMail = filled(email) ? { email } : {};
  if (linked) return { ...byMail, lineUser: linked, otherwise: false, prefersMail: false };
  const lineUser = answers[LINE_USER];
  const asked = answers[REPLY_CHANNEL];
  return {
    ...byMail,
    ...(filled(lineUser) && LINE_ID.test(lineUser) ? { lineUser } : {}),
    otherwise: OTHER_WAYS.has(asked),
    prefersMail: asked === 'email',
  };
}
