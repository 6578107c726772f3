import { pastedLines } from './pasted-lines';

it('takes a pasted list line by line, the first cell of a row, each once', () => {
  expect(pastedLines('เสา 1\tหมู่ 2\r\n\n เสา 2 \nเสา 1\n\u200bเสา 3')).toEqual({
    lines: ['เสา 1', 'เสา 2', 'เสา 3'],
    twice: 1,
  });
});
