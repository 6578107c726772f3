import { Types } from 'mongoose';
import type { CaseTextsService } from '../case-texts/case-texts.service';
import type { SubmissionModel } from '../submissions/submissions.service';
import { beyond, inOrder, placeOf, readCases, withIds, type ListedCase, type Reading } from './case-page';
import type { CaseSelection } from './case-selection';

interface Looking {
  pieces: readonly string[];
  texts: CaseTextsService;
  selection: CaseSelection;
  submissions: SubmissionModel;
  reading: Reading;
}

/** Steps that end with the page. */
type Steps = AsyncGenerator<undefined, ListedCase[]>;

/** Cases looked up in the first step; each step takes twice as many, up to the most. */
const FIRST = 50;
const MOST = 800;

const BY_ID = { _id: 1 } as const;

/** The cases of a selection among those whose texts were found. */
const readFound = ({ selection, submissions, reading }: Looking, ids: string[], limit: number) =>
  ids.length === 0
    ? []
    : readCases(submissions, selection, [withIds(ids.map((id) => new Types.ObjectId(id)))], {
        ...reading,
        limit,
        hint: BY_ID,
      });

/** From the texts to the cases: quick where few are found, or most that are found are asked for. Texts are read the newest first. */
async function* throughTexts(looking: Looking): Steps {
  const { texts, pieces, selection, reading } = looking;
  const { limit } = reading;
  const isNewest = selection.order === 'newest';
  const page: ListedCase[] = [];
  let place = isNewest ? selection.after?.at.getTime() : undefined;
  for (let size = FIRST; ; size = Math.min(2 * size, MOST)) {
    const { ids, next } = await texts.newest(pieces, size, place);
    page.push(...(await readFound(looking, ids, isNewest ? limit - page.length : ids.length)));
    if (next === undefined) return inOrder(page, selection).slice(0, limit);
    if (isNewest && page.length === limit) return page;
    place = next;
    yield;
  }
}

/** From the cases to the texts: quick where few cases are asked for, or most of them are found. */
async function* throughCases({ texts, pieces, selection, submissions, reading }: Looking): Steps {
  const { limit } = reading;
  const page: ListedCase[] = [];
  let more: Record<string, unknown>[] = [];
  for (let size = FIRST; ; size = Math.min(2 * size, MOST)) {
    const asked = await readCases(submissions, selection, more, { ...reading, limit: size });
    const found = asked.filter(({ _id }) => texts.holds(_id, pieces));
    page.push(...found.slice(0, limit - page.length));
    const last = asked.at(-1);
    if (page.length === limit || asked.length < size || !last) return page;
    more = [beyond(selection, placeOf(last, selection))];
    yield;
  }
}

/**
 * The first cases of a selection in whose texts something stands, in its order. Which of the two ways is short depends on what is
 * in the office's cases, so both are gone, a step each in turn, until one arrives.
 */
export async function foundByText(looking: Looking): Promise<ListedCase[]> {
  await looking.texts.refresh();
  const ways = [throughTexts(looking), throughCases(looking)];
  for (;;)
    for (const way of ways) {
      const step = await way.next();
      if (step.done) return step.value;
    }
}
