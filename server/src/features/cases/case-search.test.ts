import { keysFrom } from '../../ports/keys';
import { searchFingerprint } from '../submissions/seal-answers';
import { searchOf } from './case-search';

const keys = keysFrom(Buffer.alloc(32, 1), Buffer.alloc(32, 2));

describe('what is typed into the search box', () => {
  it.each(['1-2345-67890-12-1', '1234567890121', '๑๒๓๔๕๖๗๘๙๐๑๒๑'])(
    'finds a national ID by its hash: %s',
    (typed) => {
      const fingerprints = searchFingerprint(keys, 'thai_national_id', '1234567890121');
      expect(searchOf(typed, keys)).toMatchObject({ number: { filter: { fingerprints } }, pieces: [] });
    },
  );

  it.each([
    ['00011/2569', /^00011\/2569/],
    ['๐๐๐๑๑', /^00011/],
    [' cor-7k ', /^COR-7K/],
    ['1234567890122', /^1234567890122/],
  ])('finds receipt numbers that begin so: %s', (typed, receiptNo) => {
    expect(searchOf(typed, keys)?.number?.filter).toEqual({ receiptNo });
  });

  it.each(['0812345', '081-234-5', '๐๘๑ ๒๓๔๕'])('finds telephone numbers that begin so: %s', (typed) => {
    expect(searchOf(typed, keys)?.number?.filter).toEqual({ words: /^0812345/ });
  });

  it.each([
    ['หลอดไฟ', ['หลอดไฟ']],
    ['น้ำท่วม  ซอย ๕ ซอย', ['น้ำท่วม', 'ซอย', '5']],
    ['99/5', ['99/5']],
    ['LED', ['led']],
    ['ก', []],
  ])('finds pieces of what was written: %s', (typed, pieces) => {
    expect(searchOf(typed, keys)?.pieces).toEqual(pieces);
  });

  it('is nothing where nothing was typed', () => {
    expect(searchOf('   ', keys)).toBeUndefined();
  });
});
