import mongoose, { type Connection } from 'mongoose';

/** What the store was asked to find, as its `explain` takes it. */
interface AskedQuery {
  find: string;
  filter: object;
  sort?: object;
  hint?: object;
  limit?: number;
}

type Options = Partial<Pick<AskedQuery, 'sort' | 'hint' | 'limit'>>;

const READING = /^(find|findOne|countDocuments)$/;
const CHANGING = /^(update|delete|findOneAnd)/;

const defined = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));

/** The same question with other values is the same question. */
const shapeOf = ({ find, filter, sort }: AskedQuery): string =>
  JSON.stringify([find, filter, sort]).replace(/"[0-9a-f]{24}"|"[^"]*[^\w."$][^"]*"|\d+/g, '?');

/** Notes down everything that is looked for in the store, by whatever the program does from here on. */
export class AskedQueries {
  private readonly asked = new Map<string, AskedQuery>();

  constructor() {
    mongoose.set(
      'debug',
      (find: string, method: string, filter: object, second?: Options, third?: Options) => {
        const options = READING.test(method) ? second : CHANGING.test(method) ? third : undefined;
        if (!READING.test(method) && !CHANGING.test(method)) return;
        const { sort, hint, limit } = options ?? {};
        const query = { find, filter, ...defined({ sort, hint, limit }) };
        this.asked.set(shapeOf(query), query);
      },
    );
  }

  /** Ends the noting; those that read a whole collection to be answered, as text. */
  async readingEverything({ db }: Connection): Promise<string[]> {
    mongoose.set('debug', false);
    const plans = [...this.asked.values()].map(async (explain) => {
      const plan = JSON.stringify(await db?.command({ explain }));
      return plan.includes('COLLSCAN') ? [JSON.stringify(explain)] : [];
    });
    return (await Promise.all(plans)).flat();
  }

  get count(): number {
    return this.asked.size;
  }
}
