import { readStatusFragment, statusFragment } from './status-fragment';

test.each([
  ['00001/2569', 'K7M2-9QXR-4T'],
  ['อบต.1/2569', 'a_b-c'],
  ['1~2', '~'],
])('a status link carries %s and %s', (receiptNo, trackingCode) => {
  expect(readStatusFragment(statusFragment({ receiptNo, trackingCode }))).toEqual({
    receiptNo,
    trackingCode,
  });
});

test.each(['', '#', '#receipt', '#a', '#a~', '#~b', '#a~b~c', '#%E0%A4~x'])(
  '%s is no status link',
  (fragment) => {
    expect(readStatusFragment(fragment)).toBeUndefined();
  },
);
