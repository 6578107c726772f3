import { trusted, Types } from 'mongoose';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import { freshRun } from './fresh-run';
import { textOfCase } from './text-of-case';
import { TextShelf, type FoundTexts } from './text-shelf';

const FIELDS = [
  'version',
  'channel',
  'submittedAt',
  'rewrittenAt',
  'answers',
  'applicant',
  'history',
  'restricted',
] as const satisfies (keyof SubmissionDocument)[];
type Read = Pick<SubmissionDocument, '_id' | (typeof FIELDS)[number]>;

/** Clocks of processes differ, and what is filed together is stored a moment later: so far back is read again, in milliseconds. */
const AGAIN_MS = 60_000;
/** Texts that are made, or gone through, before others have their turn. */
const MADE_AT_ONCE = 50;
const READ_AT_ONCE = 20_000;

/** What is known of two kinds of news: cases filed, and cases whose text changed afterwards. */
type Kind = 'submittedAt' | 'rewrittenAt';

export interface CaseTextNeeds {
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'answered'>;
  office: Types.ObjectId;
}

/** Finds cases by what citizens wrote in them. The texts are in memory; each search first takes in what is new. */
export class CaseTextsService {
  private readonly shelf = new TextShelf();
  private readonly last: Record<Kind, number> = { submittedAt: 0, rewrittenAt: 0 };
  /**
   * Takes in what was filed, answered and purged until now, whichever process did it; all there is the first time.
   */
  readonly refresh = freshRun(async () => {
    await this.takeIn('submittedAt');
    await this.takeIn('rewrittenAt');
  });

  constructor(private readonly needs: CaseTextNeeds) {}

  /** Ids of cases in whose text all of the pieces stand, the newest first, so many of them or some more. */
  async newest(pieces: readonly string[], found: number, before?: number): Promise<FoundTexts> {
    const ids: string[] = [];
    let next = before;
    do {
      const more = this.shelf.newest(pieces, { found: found - ids.length, read: READ_AT_ONCE }, next);
      ids.push(...more.ids);
      next = more.next;
      if (next !== undefined) await nextTurn();
    } while (next !== undefined && ids.length < found);
    return next === undefined ? { ids } : { ids, next };
  }

  /** Whether all pieces stand in the text of a case. */
  holds(id: Types.ObjectId, pieces: readonly string[]): boolean {
    return this.shelf.holds(String(id), pieces);
  }

  private async takeIn(kind: Kind): Promise<void> {
    const { submissions, office } = this.needs;
    const since = new Date(this.last[kind] - AGAIN_MS);
    const news = submissions
      .find({ office, [kind]: trusted({ $gte: since }) })
      .select([...FIELDS])
      .sort({ [kind]: 1 })
      .lean<Read[]>()
      .cursor();
    let made = 0;
    for await (const each of news as AsyncIterable<Read>) {
      await this.put(each);
      this.last[kind] = Math.max(this.last[kind], each[kind]?.getTime() ?? 0);
      if ((made += 1) % MADE_AT_ONCE === 0) await nextTurn();
    }
  }

  private async put(each: Read): Promise<void> {
    const { checker } = await this.needs.forms.answered(each);
    const text = textOfCase(each, checker.fields);
    this.shelf.put({ id: String(each._id), at: each.submittedAt.getTime(), text });
  }
}

interface Needs {
  submissions: SubmissionModel;
  forms: FormsService;
  offices: OfficeService;
}

/** Begins with the texts there are: the first search of the day need not wait for them. */
export function openCaseTexts(
  { config, log }: Ground,
  { submissions, forms, offices }: Needs,
): CaseTextsService {
  const office = new Types.ObjectId(offices.current().id);
  const texts = new CaseTextsService({ submissions, forms, office });
  if (config.role !== 'worker')
    texts
      .refresh()
      .catch((err: unknown) => log.warn({ err }, 'the texts of cases are read with the first search'));
  return texts;
}
