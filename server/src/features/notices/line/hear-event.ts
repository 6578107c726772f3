import type { webhook } from '@line/bot-sdk';
import { trusted, type Types } from 'mongoose';
import { lineMark, type LineLink } from '../../../ports/line-link';
import type { Ground } from '../../../services';
import type { AuditService } from '../../audit/audit.service';
import type { StaffService } from '../../staff/staff.service';
import type { SubmissionModel } from '../../submissions/submissions.service';
import type { LineGroupsService } from './line-groups.service';
import type { LineLinks, LineUser } from './line-links';
import { inBoth, LINE_REPLIES } from './line-replies';
import { isCodeFor, wordIn, type LineHolder, type LinkWord } from './link-word';

export interface HearNeeds {
  office: Types.ObjectId;
  submissions: SubmissionModel;
  staff: Pick<StaffService, 'byId'>;
  groups: LineGroupsService;
  links: LineLinks;
  audit: AuditService;
  ground: Pick<Ground, 'keys' | 'clock'>;
}

/** What a word may name, with what is answered once it is linked. */
interface Named {
  kind: LineHolder;
  id: string;
  line: LineLink | undefined;
  reply: string;
  /** Of an account: the record names it. */
  username?: string;
}

/** Numbers that are alike belong to several registers. */
const SAME_NUMBER = 5;

async function casesNamed(receiptNo: string, { submissions, office }: HearNeeds): Promise<Named[]> {
  const kept = { office, receiptNo, purgedAt: trusted({ $exists: false }) };
  const found = await submissions.find(kept).limit(SAME_NUMBER).lean();
  return found.map(({ _id, line, language }) => {
    const reply = LINE_REPLIES.case[language].replace('{receiptNo}', receiptNo);
    return { kind: 'case', id: String(_id), line, reply };
  });
}

async function staffNamed(id: string, { staff }: HearNeeds): Promise<Named[]> {
  const found = await staff.byId(id);
  if (!found || found.disabled) return [];
  return [{ kind: 'staff', id, line: found.line, reply: LINE_REPLIES.staff.th, username: found.username }];
}

async function groupNamed(id: string, { groups }: HearNeeds): Promise<Named[]> {
  const found = await groups.byId(id);
  return found ? [{ kind: 'group', id, line: found.line, reply: LINE_REPLIES.group.th }] : [];
}

const ACCOUNT = /^(staff|group)\.([0-9a-f]{24})$/;

function namedBy({ name }: LinkWord, needs: HearNeeds): Promise<Named[]> {
  const [, kind, id = ''] = ACCOUNT.exec(name) ?? [];
  if (kind === 'staff') return staffNamed(id, needs);
  return kind === 'group' ? groupNamed(id, needs) : casesNamed(name, needs);
}

/** Links what a code opens, or finds it linked to the same already: LINE may deliver the same once more. */
async function linkOne(
  { kind, id, line }: Named,
  code: string,
  from: LineUser,
  needs: HearNeeds,
): Promise<boolean> {
  const { keys, clock } = needs.ground;
  const round = line?.round ?? 0;
  const opensIn = (each: number): boolean => isCodeFor(keys, { kind, id, round: each }, code, clock());
  if (opensIn(round)) return needs.links.bind({ kind, id, round }, from);
  return line?.mark === lineMark(keys, from.user) && opensIn(round - 1);
}

async function linkNamed(word: LinkWord, from: LineUser, needs: HearNeeds): Promise<Named | undefined> {
  for (const named of await namedBy(word, needs))
    if (await linkOne(named, word.code, from, needs)) return named;
  return undefined;
}

async function linkBy(
  word: LinkWord,
  from: LineUser & { isGroup: boolean },
  needs: HearNeeds,
): Promise<string> {
  // A group is not told of one person's case, nor a person in place of a group.
  if (word.name.startsWith('group.') !== from.isGroup) return inBoth('unknown');
  const linked = await linkNamed(word, from, needs);
  if (!linked) return inBoth('unknown');
  const { username } = linked;
  if (username) await needs.audit.record({ username, address: '' }, 'staff.line', { what: 'linked' });
  return linked.reply;
}

const ENDING = /^(เลิก|เลิกแจ้ง|เลิกรับแจ้ง|stop|unsubscribe)$/i;

/** People write to the office for other reasons too; what is no word of ours is left to those who answer them. */
async function hearText(
  text: string,
  from: LineUser & { isGroup: boolean },
  needs: HearNeeds,
): Promise<string | undefined> {
  const word = wordIn(text);
  if (word) return linkBy(word, from, needs);
  if (from.isGroup || !ENDING.test(text.trim())) return undefined;
  return (await needs.links.endOf(from)) > 0 ? inBoth('ended') : undefined;
}

type Source = webhook.Event['source'];

function senderIn(source: Source): { user: string; isGroup: boolean } | undefined {
  if (source?.type === 'group') return { user: source.groupId, isGroup: true };
  return source?.type === 'user' && source.userId ? { user: source.userId, isGroup: false } : undefined;
}

/**
 * Does what an event asks for. Doing it again, or late, changes nothing that was asked for since.
 * @returns what is answered
 */
export async function hearEvent(event: webhook.Event, needs: HearNeeds): Promise<string | undefined> {
  const sender = senderIn(event.source);
  if (!sender) return undefined;
  const from = { ...sender, at: new Date(event.timestamp) };
  if (event.type === 'unfollow' || event.type === 'leave') await needs.links.endOf(from);
  if (event.type !== 'message' || event.message.type !== 'text') return undefined;
  return hearText(event.message.text, from, needs);
}
