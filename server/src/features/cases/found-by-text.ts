import { Types } from 'mongoose';
import type { Place } from '../../http/keyset';
import type { CaseTextsService } from '../case-texts/case-texts.service';
import type { SubmissionModel } from '../submissions/submissions.service';
import { beyond, byPlace, readCases, readPlaces, withIds, type ListedCase, type Reading } from './case-page';
import type { CaseSelection } from './case-selection';

interface Looking {
  pieces: readonly string[];
  texts: CaseTextsService;
  selection: CaseSelection;
  submissions: SubmissionModel;
  reading: Reading;
}

/** Steps that end with the places of a page. */
type Steps = AsyncGenerator<undefined, Place[]>;

/** Cases looked up in the first step; each step takes twice as many, up to the most. */
const FIRST = 100;
const MOST = 1600;

const BY_ID = { _id: 1 } as const;

const withHexIds = (ids: string[]) => withIds(ids.map((id) => new Types.ObjectId(id)));

/** Where those of a selection stand whose texts were found. */
const placesOf = async ({ selection, submissions }: Looking, ids: string[], limit: number) =>
  ids.length === 0 ? [] : readPlaces(submissions, selection, [withHexIds(ids)], { limit, hint: BY_ID });

/** From the texts to the cases: quick where few are found, or most that are found are asked for. Texts are read the newest first. */
async function* throughTexts(looking: Looking): Steps {
  const { texts, pieces, selection, reading } = looking;
  const { limit } = reading;
  const isNewest = selection.order === 'newest';
  const page: Place[] = [];
  let from = isNewest ? selection.after?.at.getTime() : undefined;
  for (let size = FIRST; ; size = Math.min(2 * size, MOST)) {
    const { ids, next } = await texts.newest(pieces, size, from);
    page.push(...(await placesOf(looking, ids, isNewest ? limit - page.length : ids.length)));
    if (next === undefined) return page.sort(byPlace(selection)).slice(0, limit);
    if (isNewest && page.length === limit) return page;
    from = next;
    yield;
  }
}

/** From the cases to the texts: quick where few cases are asked for, or most of them are found. */
async function* throughCases({ texts, pieces, selection, submissions, reading }: Looking): Steps {
  const { limit } = reading;
  const page: Place[] = [];
  let more: Record<string, unknown>[] = [];
  for (let size = FIRST; ; size = Math.min(2 * size, MOST)) {
    const asked = await readPlaces(submissions, selection, more, { limit: size });
    const found = asked.filter(({ id }) => texts.holds(id, pieces));
    page.push(...found.slice(0, limit - page.length));
    const last = asked.at(-1);
    if (page.length === limit || asked.length < size || !last) return page;
    more = [beyond(selection, last)];
    yield;
  }
}

/** Which of the two ways is short depends on what is in the office's cases: both are gone, a step each in turn, until one arrives. */
async function firstToArrive(ways: Steps[]): Promise<Place[]> {
  for (;;)
    for (const way of ways) {
      const step = await way.next();
      if (step.done) return step.value;
    }
}

/** The first cases of a selection in whose texts something stands, in its order. */
export async function foundByText(looking: Looking): Promise<ListedCase[]> {
  await looking.texts.refresh();
  const places = await firstToArrive([throughTexts(looking), throughCases(looking)]);
  if (places.length === 0) return [];
  const { submissions, selection, reading } = looking;
  const these = withIds(places.map(({ id }) => id));
  return readCases(submissions, selection, [these], { ...reading, hint: BY_ID });
}
