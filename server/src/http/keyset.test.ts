import { Types } from 'mongoose';
import { after, pageFrom, readCursor, writeCursor } from './keyset';

const id = new Types.ObjectId('0123456789abcdef01234567');
const at = new Date('2026-11-20T02:00:00.123Z');

describe('a cursor', () => {
  it('comes back as the place it was written for', () => {
    expect(readCursor('newest', writeCursor('newest', { at, id }))).toEqual({ at, id });
  });

  it.each(['', 'x', 'bm90IGEgY3Vyc29y', writeCursor('oldest', { at, id }), `${'A'.repeat(100)}`])(
    'is refused where it is none of this list: %p',
    (cursor) => {
      expect(() => readCursor('newest', cursor)).toThrow('request.invalid');
    },
  );

  it('bounds the instant plainly and parts those at the same instant by id', () => {
    expect(after('submittedAt', -1, { at, id })).toMatchObject({
      $and: [{ submittedAt: { $lte: at } }, { $or: [{ submittedAt: { $lt: at } }, { _id: { $lt: id } }] }],
    });
  });
});

describe('a page', () => {
  const read = [1, 2, 3].map((n) => ({ _id: new Types.ObjectId(), at: new Date(n) }));

  it('has a cursor where more was read than it holds', () => {
    const page = pageFrom(read, 2, 'at', (each) => each.at);
    expect(page.documents).toHaveLength(2);
    expect(readCursor('at', page.nextCursor ?? '')).toEqual({ at: read[1]?.at, id: read[1]?._id });
  });

  it('is the last where there is no more', () => {
    expect(pageFrom(read, 3, 'at', (each) => each.at).nextCursor).toBeNull();
    expect(pageFrom([] as typeof read, 3, 'at', (each) => each.at).nextCursor).toBeNull();
  });
});
