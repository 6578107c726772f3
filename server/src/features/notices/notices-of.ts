import {
  CITIZEN_EVENTS,
  STAFF_EVENTS,
  type NoticeAudience,
  type NoticeEvent,
  type StaffWay,
} from '@khamrong/schemas';
import { hash } from 'node:crypto';
import { Types } from 'mongoose';
import type { ServiceRights } from '../rights/service-rights';
import type { StaffDocument } from '../staff/staff.service';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { routesToStaff, routeToCitizen, type Route, type Ways } from './choose-route';
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
  staffBy: StaffWay;
  /** LINE groups, each of a department or, where it names none, of all. */
  groups: readonly { id: string; name: string; department: string }[];
  /** Other systems that are told of cases. */
  webhooks: readonly { id: string; host: string }[];
  now: Date;
}

const isOf = (events: readonly NoticeEvent[], event: NoticeEvent): boolean => events.includes(event);

interface To {
  to: NoticeAudience;
  recipient: string;
  route: Route;
  /** Told by a second channel too. */
  again?: true;
}

/** The same parts make the same id. */
const idOf = (parts: string[]): Types.ObjectId =>
  new Types.ObjectId(hash('sha256', parts.join('\n')).slice(0, 24));

function notice(
  { submission, now }: Telling,
  { id, about: _, from: __, ...happening }: CaseHappening,
  { to, recipient, route, again }: To,
): NoticeDocument {
  const { _id, office, receiptNo, restricted, language } = submission;
  return {
    _id: idOf([String(_id), id, happening.event, to, recipient, ...(again ? ['again'] : [])]),
    office,
    submission: _id,
    receiptNo,
    restricted,
    ...happening,
    to,
    recipient,
    language: to === 'citizen' ? language : 'th',
    ...route,
    state: route.channel ? 'waiting' : 'unsent',
    round: 0,
    attempts: 0,
    createdAt: now,
  };
}

function toStaff(telling: Telling, happening: CaseHappening): To[] {
  const { submission, ways, staffBy } = telling;
  return staffToTell(happening, submission, telling).flatMap((each) =>
    routesToStaff(each, ways, staffBy).map((route, at): To => {
      return { to: 'staff', recipient: each.username, route, ...(at > 0 ? { again: true } : {}) };
    }),
  );
}

/** Groups hear of new cases alone, and of none that was told in confidence or is for named people alone. */
function toGroups({ submission, groups, rights, ways }: Telling, { event }: CaseHappening): To[] {
  if (event !== 'new' || !ways.line) return [];
  if (submission.restricted || rights.has(String(submission.form))) return [];
  return groups
    .filter(({ department }) => !department || department === submission.department)
    .map(({ id, name }) => {
      return { to: 'group', recipient: id, route: { channel: 'line', address: name } };
    });
}

function toPeople(telling: Telling, happening: CaseHappening): To[] {
  const { wish, events, ways } = telling;
  if (!events.has(happening.event)) return [];
  if (isOf(CITIZEN_EVENTS, happening.event))
    return [{ to: 'citizen', recipient: '', route: routeToCitizen(wish, ways) }];
  return [...toStaff(telling, happening), ...toGroups(telling, happening)];
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
