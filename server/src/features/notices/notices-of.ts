import { CITIZEN_EVENTS, STAFF_EVENTS, type NoticeAudience, type NoticeEvent } from '@khamrong/schemas';
import { hash } from 'node:crypto';
import { Types } from 'mongoose';
import type { ServiceRights } from '../rights/service-rights';
import type { StaffDocument } from '../staff/staff.service';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { routeToCitizen, routeToMail, type Route, type Ways } from './choose-route';
import type { CitizenWish } from './citizen-wish';
import type { NoticeDocument } from './notice.model';
import { staffToTell } from './recipients';
import { untoldEvents, type CaseHappening } from './untold-events';

/** All that decides who is told what; nothing is read from anywhere else. */
export interface Telling {
  submission: SubmissionDocument;
  wish: CitizenWish;
  /** Events the office tells of. */
  events: ReadonlySet<NoticeEvent>;
  ways: Ways;
  staff: readonly StaffDocument[];
  rights: ServiceRights;
  /** Other systems that are told of cases. */
  webhooks: readonly { id: string; host: string }[];
  now: Date;
}

const isOf = (events: readonly NoticeEvent[], event: NoticeEvent): boolean => events.includes(event);

interface To {
  to: NoticeAudience;
  recipient: string;
  route: Route;
}

/** The same parts make the same id. */
const idOf = (parts: string[]): Types.ObjectId =>
  new Types.ObjectId(hash('sha256', parts.join('\n')).slice(0, 24));

function notice(
  { submission, now }: Telling,
  { id, about: _, ...happening }: CaseHappening,
  { to, recipient, route }: To,
): NoticeDocument {
  const { _id, office, receiptNo, restricted, language } = submission;
  return {
    _id: idOf([String(_id), id, happening.event, to, recipient]),
    office,
    submission: _id,
    receiptNo,
    restricted,
    ...happening,
    to,
    recipient,
    language: to === 'staff' ? 'th' : language,
    ...route,
    state: route.channel ? 'waiting' : 'unsent',
    round: 0,
    attempts: 0,
    createdAt: now,
  };
}

function toPeople(telling: Telling, happening: CaseHappening): To[] {
  const { submission, wish, events, ways } = telling;
  if (!events.has(happening.event)) return [];
  if (isOf(CITIZEN_EVENTS, happening.event))
    return [{ to: 'citizen', recipient: '', route: routeToCitizen(wish, ways) }];
  return staffToTell(happening, submission, telling).map(({ username, email }) => {
    return { to: 'staff', recipient: username, route: routeToMail(email, ways) };
  });
}

/** Other systems hear of what citizens hear of, but of nothing that was told in confidence. */
function toSystems({ submission, webhooks }: Telling, { event }: CaseHappening): To[] {
  if (submission.restricted || isOf(STAFF_EVENTS, event)) return [];
  return webhooks.map(({ id, host }) => {
    return { to: 'webhook', recipient: id, route: { channel: 'webhook', address: host } };
  });
}

/** The notices of one thing that happened to a case: the same again for the same. */
export const noticesAbout = (telling: Telling, happening: CaseHappening): NoticeDocument[] =>
  [...toPeople(telling, happening), ...toSystems(telling, happening)].map((to) =>
    notice(telling, happening, to),
  );

/** The notices of what happened to a case and was not told yet: the same again for the same case. */
export const noticesOf = (telling: Telling): NoticeDocument[] =>
  untoldEvents(telling.submission).flatMap((happening) => noticesAbout(telling, happening));
