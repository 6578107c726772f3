import { FORM } from '../texts/form-text';
import { chooseFiles } from './choose-files';
import { fingerprint } from './moving';

const file = (name: string, lastModified = 1): File => new File(['x'], name, { lastModified });
const refusals = (...given: Parameters<typeof chooseFiles>) =>
  chooseFiles(...given).map(({ refusal }) => refusal);

test('as many are taken as there is room for', () => {
  const files = [file('a.jpg'), file('b.jpg'), file('c.jpg')];
  expect(refusals(files, [{}], { maxFiles: 3 })).toEqual([undefined, undefined, FORM.tooManyFiles]);
  expect(refusals(files, [{}, {}, {}], { maxFiles: 3 })).toEqual(Array(3).fill(FORM.tooManyFiles));
});

test('the same file is taken once, two photos of one name are two', () => {
  const a = file('image.jpg');
  const here = [{ chosen: fingerprint(a) }];
  expect(refusals([a, file('image.jpg', 2)], here, { maxFiles: 9 })).toEqual([FORM.fileTwice, undefined]);
  expect(refusals([a, a], [], { maxFiles: 9 })).toEqual([undefined, FORM.fileTwice]);
});
