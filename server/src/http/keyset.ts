import { AppError } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';

/** Where the next page begins: right after this instant and, of those at the same instant, this id. */
export interface Place {
  at: Date;
  id: Types.ObjectId;
}

const TEXT = /^([a-z]+)\.(-?\d{1,16})\.([0-9a-f]{24})$/;

/** @param order name of the order the list is read in; a cursor of another order is refused */
export const writeCursor = (order: string, { at, id }: Place): string =>
  Buffer.from(`${order}.${at.getTime()}.${String(id)}`).toString('base64url');

/** @throws AppError `request.invalid` */
export function readCursor(order: string, cursor: string): Place {
  const [, named, time, id] = TEXT.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  const at = new Date(Number(time));
  if (named !== order || !id || Number.isNaN(at.getTime()))
    throw new AppError('request.invalid', { path: '/cursor' });
  return { at, id: new Types.ObjectId(id) };
}

/**
 * What lies after a place when reading by an instant and then by id. The plain bound on the instant is what an
 * index works with; the alternative then parts those at the same instant.
 */
export function after(field: string, direction: 1 | -1, { at, id }: Place): Record<string, unknown> {
  const [bound, beyond] = direction === 1 ? ['$gte', '$gt'] : ['$lte', '$lt'];
  return {
    $and: [
      { [field]: trusted({ [bound]: at }) },
      { $or: [{ [field]: trusted({ [beyond]: at }) }, { _id: trusted({ [beyond]: id }) }] },
    ],
  };
}

/** One page out of `limit + 1` documents read: the one too many tells that there are more. */
export function pageFrom<T extends { _id: Types.ObjectId }>(
  read: T[],
  limit: number,
  order: string,
  at: (document: T) => Date,
): { documents: T[]; nextCursor: string | null } {
  const documents = read.slice(0, limit);
  const last = documents.at(-1);
  const more = read.length > limit && last !== undefined;
  return { documents, nextCursor: more ? writeCursor(order, { at: at(last), id: last._id }) : null };
}
