import { inlineOf, textOf } from './inline';

describe('texts of a petition in the editor', () => {
  it.each([
    'ข้าพเจ้า {full_name} หมู่ {addr_moo|-}{note|} ตั้งแต่ ...... ถึง ......',
    '{*หนา {_และขีด {a}_}*} ต่อ',
    'บรรทัดแรก\nบรรทัดที่สอง {a}\n\nท้าย',
    'พิมพ์ {{}full_name} <b>ไม่ใช่คำสั่ง</b> 😀',
    '',
  ])('come back as they were: %s', (text) => {
    expect(textOf(inlineOf(text))).toBe(text);
  });

  it('have chips for places, with what they print when nothing was answered', () => {
    expect(inlineOf('หมู่ {addr_moo|-}')).toEqual([
      { type: 'text', text: 'หมู่ ', marks: [] },
      { type: 'chip', attrs: { field: 'addr_moo', empty: 'dash' }, marks: [] },
    ]);
  });

  it('make no place of braces that a clerk typed', () => {
    expect(textOf([{ type: 'text', text: '{full_name}' }])).toBe('{{}full_name}');
  });

  it('lose control characters and marks that turn the writing round', () => {
    expect(textOf([{ type: 'text', text: 'ก\u0007ข\u202eค\u0000' }])).toBe('กขค');
  });
});
