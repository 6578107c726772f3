import { chooseFiles } from './choose-files';
import { fingerprint, type Moving } from './moving';

const file = (name: string, lastModified = 1): File => new File(['x'], name, { lastModified });
const staged = (...chosen: string[]) =>
  chosen.map((each) => ({ uploadId: each, name: 'a.jpg', bytes: 1, chosen: each }));
const moving = (chosen: string, fault?: string): Moving => ({
  id: 1,
  attachmentKey: 'photos',
  chosen,
  name: 'a.jpg',
  fault,
  percent: 0,
  note: '',
});

function faults(files: File[], here: Partial<Parameters<typeof chooseFiles>[1]>, maxFiles: number) {
  const found = chooseFiles(files, { staged: [], moving: [], ...here }, { maxFiles }, 'th');
  return found.map(({ fault }) => fault);
}

const TWICE = 'เลือกไฟล์นี้ไว้แล้ว';

test('as many are taken as there is room for', () => {
  const files = [file('a.jpg'), file('b.jpg'), file('c.jpg')];
  const tooMany = 'แนบได้ไม่เกิน 3 ไฟล์';
  expect(faults(files, { staged: staged('1') }, 3)).toEqual([undefined, undefined, tooMany]);
  expect(faults(files, { staged: staged('1', '2'), moving: [moving('3')] }, 3)).toEqual(
    Array(3).fill(tooMany),
  );
});

test('the same file is taken once, two photos of one name are two', () => {
  const a = file('image.jpg');
  const here = { staged: staged(fingerprint(a)) };
  expect(faults([a, file('image.jpg', 2)], here, 9)).toEqual([TWICE, undefined]);
  expect(faults([a, a], {}, 9)).toEqual([undefined, TWICE]);
});

test('one that was refused takes no room, and may be chosen again', () => {
  const a = file('image.jpg');
  expect(faults([a], { moving: [moving(fingerprint(a), 'เสีย')] }, 1)).toEqual([undefined]);
});
