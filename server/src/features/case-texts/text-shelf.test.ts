import { TextShelf } from './text-shelf';

const shelf = new TextShelf();
const ids = (pieces: string[], before?: number) =>
  shelf.newest(pieces, { found: 100, read: 1000 }, before).ids;

beforeAll(() => {
  shelf.put({ id: 'b', at: 20, text: 'หลอดไฟดับ ซอยประชา 5' });
  shelf.put({ id: 'a', at: 10, text: 'น้ำท่วมซอยประชา 7' });
  shelf.put({ id: 'd', at: 30, text: 'หลอดไฟกะพริบ' });
  shelf.put({ id: 'c', at: 30, text: 'หลอดไฟแตก' });
});

it('finds pieces in the middle of words, all of them, the newest first', () => {
  expect(ids(['อดไฟ'])).toEqual(['c', 'd', 'b']);
  expect(ids(['ซอยประชา', 'ไฟ'])).toEqual(['b']);
  expect(ids(['ไม่มี'])).toEqual([]);
});

it('goes on where it stopped, and parts no instant', () => {
  const first = shelf.newest(['ไฟ'], { found: 1, read: 1000 });
  expect(first).toEqual({ ids: ['c', 'd'], next: 20 });
  expect(ids(['ไฟ'], first.next)).toEqual(['b']);
  expect(shelf.newest(['ท่วม'], { found: 9, read: 1 })).toEqual({ ids: [], next: 20 });
});

it('knows a case by its last text, and by none once that was taken away', () => {
  shelf.put({ id: 'd', at: 30, text: 'เสาเอียง' });
  expect(shelf.holds('d', ['เสา'])).toBe(true);
  expect(ids(['หลอดไฟ'])).toEqual(['c', 'b']);
  shelf.put({ id: 'd', at: 30, text: '' });
  expect(shelf.holds('d', ['เสา'])).toBe(false);
  expect(shelf.size).toBe(4);
});
