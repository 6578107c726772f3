import { crossingWords } from './crossing-words';

const NOW = new Date('2026-11-20T10:00:00Z');

describe('crossingWords', () => {
  it('names the purpose and the day, closed at both ends', () => {
    const template = 'ใช้เพื่อ{service_title}กับ อบต.ทุ่งตัวอย่าง เท่านั้น เลขที่ {receipt_no} วันที่ {date_short_th}';
    expect(crossingWords(template, 'คำร้องทั่วไป', NOW)).toBe(
      '## ใช้เพื่อคำร้องทั่วไปกับ อบต.ทุ่งตัวอย่าง เท่านั้น วันที่ 20 พ.ย. 2569 ##',
    );
  });

  it('leaves no braces of names that are not known', () => {
    expect(crossingWords('ใช้เพื่อ {nothing} เท่านั้น', 'x', NOW)).toBe('## ใช้เพื่อ เท่านั้น ##');
  });
});
