import { bitsOf, TextSignatures } from './text-signatures';

const TEXTS = [
  'หลอดไฟดับ ซอยประชา 5',
  'น้ำท่วมซอยประชา 7\nสมชาย ใจดี',
  'somchai wrote in latin letters 0812345678',
  '',
];
const signatures = new TextSignatures();
beforeAll(() => {
  for (const [place, text] of TEXTS.entries()) signatures.put(place, text);
});

it('rules out no text for any piece that stands in it', () => {
  for (const [place, text] of TEXTS.entries())
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= text.length; to += 1)
        expect(signatures.mayHold(place, bitsOf([text.slice(from, to)]))).toBe(true);
});

it('rules out most texts for pieces that do not stand in them', () => {
  const ruledOut = (piece: string) =>
    TEXTS.filter((_, place) => !signatures.mayHold(place, bitsOf([piece]))).length;
  expect(ruledOut('กิ่งไม้ขวางทาง')).toBe(4);
  expect(ruledOut('ซอยประชา')).toBe(2);
  expect(signatures.mayHold(0, bitsOf(['หลอดไฟ', 'น้ำท่วม']))).toBe(false);
});

it('knows a place by its last text, and as many places as are needed', () => {
  const many = new TextSignatures();
  for (let place = 0; place < 5000; place += 1) many.put(place, TEXTS[place % 2] ?? '');
  expect(many.mayHold(4998, bitsOf(['หลอดไฟ']))).toBe(true);
  expect(many.mayHold(0, bitsOf(['หลอดไฟ']))).toBe(true);
  many.put(0, 'น้ำท่วม');
  expect(many.mayHold(0, bitsOf(['หลอดไฟ']))).toBe(false);
});
