import { linesAsTexts, textsAsLines } from './guide-lines';

const steps = [
  { th: 'กรอกแบบฟอร์ม', en: 'Fill in the form' },
  { th: 'รอผล', en: 'Wait' },
];

test('lines keep the English of what is worded as before, wherever it stands now', () => {
  expect(linesAsTexts('รอผล\n\n  ส่งเอกสาร \nกรอกแบบฟอร์ม', steps)).toEqual([
    steps[1],
    { th: 'ส่งเอกสาร' },
    steps[0],
  ]);
});

test('what is not touched stays as it is', () => {
  expect(linesAsTexts(textsAsLines(steps), steps)).toEqual(steps);
});
