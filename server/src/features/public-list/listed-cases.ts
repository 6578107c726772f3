import type { ListedCase } from '@khamrong/renderer-ui/ssr';
import { bangkokIso, maskedName, statusText, type Answers } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { after, pageFrom, readCursor } from '../../http/keyset';
import type { FormsService, LiveForm } from '../forms/forms.service';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

/** Cases on one page. */
export const PAGE = 20;
/** Receipt numbers looked at for one search: what it may cost, however few of them may be shown. */
const LOOKED_AT = 200;
const ORDER = 'list';

/** The parts of a case that the list is made of; nothing else is read. */
const PARTS = [
  'receiptNo',
  'form',
  'version',
  'submittedAt',
  'status',
  'answers.prefix',
  'answers.first_name',
  'answers.last_name',
] as const;

type Read = Pick<SubmissionDocument, '_id' | 'receiptNo' | 'form' | 'version' | 'submittedAt' | 'status'> & {
  answers?: Answers;
};

export interface ListPage {
  cases: ListedCase[];
  next?: string;
  /** More were found than are shown. */
  cut?: boolean;
}

export interface ListDeps {
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'version'>;
  office: string;
}

/** Services whose cases everybody may see: those that say so, never sealed ones. */
export const isListed = ({ version: { definition } }: LiveForm): boolean =>
  definition.publicList === true && !definition.sealed;

/** Cases of one service, newest first, right off the index of its form. */
export const casesOf = ({ submissions, office }: ListDeps, form: string, cursor: string | undefined) =>
  submissions
    .find({
      $and: [
        { office: new Types.ObjectId(office), form: new Types.ObjectId(form) },
        ...(cursor ? [after('submittedAt', -1, readCursor(ORDER, cursor))] : []),
        // A service may have been sealed when this was filed.
        { restricted: false },
      ],
    })
    .select([...PARTS])
    .sort({ submittedAt: -1, _id: -1 })
    .limit(PAGE + 1);

const newestFirst = (a: Read, b: Read): number =>
  b.submittedAt.getTime() - a.submittedAt.getTime() || String(b._id).localeCompare(String(a._id));

/** A name is shown in part, and not at all where the service, then or now, asks for none. */
async function present(read: Read, live: LiveForm, { forms }: ListDeps): Promise<ListedCase> {
  const { definition } = await forms.version(String(read.version));
  const nameless = definition.anonymous ?? definition.sealed ?? live.version.definition.anonymous;
  return {
    receiptNo: read.receiptNo,
    service: live.version.definition.title,
    submittedAt: bangkokIso(read.submittedAt),
    name: nameless ? '' : maskedName(read.answers ?? {}),
    status: read.status,
    statusText: statusText(read.status, definition),
  };
}

const presentAll = (found: Read[], live: readonly LiveForm[], deps: ListDeps): Promise<ListedCase[]> => {
  const byId = new Map(live.map((form) => [form.id, form]));
  return Promise.all(
    found.flatMap((each) => {
      const form = byId.get(String(each.form));
      return form ? [present(each, form, deps)] : [];
    }),
  );
};

/**
 * One page of the cases of services, the newest of each read by its index and merged: what it costs does not grow with
 * all that was ever filed, nor with what may not be shown.
 * @throws AppError `request.invalid` for a foreign cursor
 */
export async function newestCases(
  live: readonly LiveForm[],
  cursor: string | undefined,
  deps: ListDeps,
): Promise<ListPage> {
  const read = await Promise.all(live.map(({ id }) => casesOf(deps, id, cursor).lean<Read[]>()));
  const found = read
    .flat()
    .sort(newestFirst)
    .slice(0, PAGE + 1);
  const { documents, nextCursor } = pageFrom(found, PAGE, ORDER, ({ submittedAt }) => submittedAt);
  const cases = await presentAll(documents, live, deps);
  return { cases, ...(nextCursor ? { next: nextCursor } : {}) };
}

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

/** Cases whose receipt number begins so, right off the index of numbers. */
export const casesNumbered = ({ submissions, office }: ListDeps, number: string) =>
  submissions
    .find({ office: new Types.ObjectId(office), receiptNo: startingWith(number) })
    .select([...PARTS, 'restricted'])
    .sort({ receiptNo: 1 })
    .hint({ office: 1, receiptNo: 1 })
    .limit(LOOKED_AT);

/** The cases that a receipt number, or its beginning, names. */
export async function numberedCases(
  live: readonly LiveForm[],
  number: string,
  deps: ListDeps,
): Promise<ListPage> {
  const shown = new Set(live.map(({ id }) => id));
  const read = await casesNumbered(deps, number).lean<(Read & { restricted: boolean })[]>();
  const found = read.filter(({ form, restricted }) => !restricted && shown.has(String(form)));
  const cut = found.length > PAGE || read.length === LOOKED_AT;
  return { cases: await presentAll(found.slice(0, PAGE), live, deps), cut };
}
