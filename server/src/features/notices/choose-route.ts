import type { NoticeChannel, NoticeFault, StaffWay } from '@khamrong/schemas';
import type { StaffDocument } from '../staff/staff.service';
import type { CitizenWish } from './citizen-wish';
import { maskedLine, maskedMail } from './masked-address';

/** What the office can send by. */
export type Ways = Record<'mail' | 'line', boolean>;

/** How a notice goes out, or why it does not. */
export type Route =
  | { channel: NoticeChannel; address: string; fault?: undefined }
  | { channel?: undefined; address: ''; fault: NoticeFault };

const none = (fault: NoticeFault): Route => ({ address: '', fault });

export function routeToMail(email: string | undefined, ways: Ways): Route {
  if (!email) return none('noAddress');
  return ways.mail ? { channel: 'mail', address: maskedMail(email) } : none('noSettings');
}

/** Whether a member of staff can be told at all. */
export const isReachable = ({ email, line }: Pick<StaffDocument, 'email' | 'line'>): boolean =>
  Boolean(email || line?.mark);

/** As the office chose: by e-mail, by LINE where it is linked, or by both. */
export function routesToStaff(
  { email, line }: Pick<StaffDocument, 'email' | 'line'>,
  ways: Ways,
  staffBy: StaffWay,
): [Route, ...Route[]] {
  const byMail = routeToMail(email, ways);
  const byLine: Route = { channel: 'line', address: 'LINE' };
  if (!ways.line || !line?.mark || (staffBy === 'mail' && byMail.channel)) return [byMail];
  return staffBy === 'both' && byMail.channel ? [byMail, byLine] : [byLine];
}

/** LINE first, unless e-mail was asked for; the other where the first is not there. */
export function routeToCitizen({ email, lineUser, otherwise, prefersMail }: CitizenWish, ways: Ways): Route {
  if (otherwise) return none('askedOtherwise');
  const byMail = routeToMail(email, ways);
  if (!lineUser || (prefersMail && byMail.channel)) return byMail;
  if (ways.line) return { channel: 'line', address: maskedLine(lineUser) };
  return byMail.channel ? byMail : none('noSettings');
}
