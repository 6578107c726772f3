import {
  bangkokIso,
  dueTarget,
  STAFF_CHANNELS,
  typeOf,
  type Channel,
  type FormDefinition,
  type Receipt,
} from '@khamrong/schemas';
import type { Keys } from '../../ports/keys';
import type { PublishedVersion } from '../forms/forms.service';
import type { SubmissionDocument } from './submission.model';
import { trackingCodes } from './tracking-code';

type Receipted = Pick<
  SubmissionDocument,
  '_id' | 'receiptNo' | 'submittedAt' | 'deemedReceivedAt' | 'dueAt' | 'department'
>;

/** Parts receipt number and code in links. */
const MARK = '~';

/** Receipt number and link code as one part of a path: a slash would part it. */
const inPath = (receiptNo: string, link: string): string =>
  `${encodeURIComponent(receiptNo.replaceAll('/', '.'))}${MARK}${link}`;

/** What a path part made by `inPath` names; undefined where it is none. */
export function fromPath(part: string): { receiptNo: string; code: string } | undefined {
  const [receiptNo, code, more] = part.split(MARK);
  return receiptNo && code && more === undefined
    ? { receiptNo: receiptNo.replaceAll('.', '/'), code }
    : undefined;
}

/** Address of a case that holds its code, for what is fetched with nothing else. */
export const caseAddress = (
  { _id, receiptNo }: Pick<SubmissionDocument, '_id' | 'receiptNo'>,
  keys: Keys,
  publicUrl: string,
): string => `${publicUrl}/t/${inPath(receiptNo, trackingCodes(keys, String(_id)).link)}`;

/**
 * The receipt of a submission, the same every time it is asked for. The status link carries its code in the
 * fragment, which browsers keep to themselves.
 */
export function presentReceipt(submission: Receipted, keys: Keys, publicUrl: string): Receipt {
  const { receiptNo, submittedAt, deemedReceivedAt, dueAt, department } = submission;
  const { typed, link } = trackingCodes(keys, String(submission._id));
  return {
    receiptNo,
    trackingCode: typed,
    submittedAt: bangkokIso(submittedAt),
    deemedReceivedAt: bangkokIso(deemedReceivedAt),
    statusUrl: `${publicUrl}/t#${receiptNo}${MARK}${link}`,
    petitionUrl: `${caseAddress(submission, keys, publicUrl)}/petition.pdf`,
    ...(dueAt ? { dueAt: bangkokIso(dueAt) } : {}),
    department,
  };
}

const isStaffChannel = (channel: Channel): boolean => STAFF_CHANNELS.some((each) => each === channel);

/** Where staff go on with what they filed for its applicant. */
export const staffLink = (
  { _id, channel }: Pick<SubmissionDocument, '_id' | 'channel'>,
  publicUrl: string,
): Pick<Receipt, 'officeUrl'> =>
  isStaffChannel(channel) ? { officeUrl: `${publicUrl}/office/submissions/${String(_id)}` } : {};

/** Field by which services ask how the citizen wants to be told. */
const REPLY_CHANNEL = 'reply_channel';

/** Departments that a choice leads to have a Thai name alone. */
const departmentEn = (department: string, definition: FormDefinition): string | undefined =>
  department === definition.department.th ? definition.department.en : undefined;

/** What the office promised with a receipt: who works it, by when, and how it tells. */
export function presentPromise(
  {
    answers,
    language,
    dueAt,
    department,
  }: Pick<SubmissionDocument, 'answers' | 'language' | 'dueAt' | 'department'>,
  { definition, checker }: PublishedVersion,
): Pick<Receipt, 'target' | 'departmentEn' | 'replyChannel'> {
  const target = dueAt && dueTarget(definition);
  const asked = checker.fields.get(REPLY_CHANNEL);
  const channel = asked && typeOf(asked).text(answers[REPLY_CHANNEL], asked, { language });
  const inEnglish = departmentEn(department, definition);
  return {
    ...(target ? { target } : {}),
    ...(inEnglish ? { departmentEn: inEnglish } : {}),
    ...(channel ? { replyChannel: channel } : {}),
  };
}
