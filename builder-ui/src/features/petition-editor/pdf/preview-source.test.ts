import { pastedAnswers, sourceOf, sourceOptions, sourceValue } from './preview-source';

describe('whose answers a paper is shown with', () => {
  it('offers every sample, the blank paper, and pasted answers once there are any', () => {
    expect(sourceOptions(2, false).map(({ text }) => text)).toEqual([
      'ตัวอย่างคำตอบแบบที่ 1',
      'ตัวอย่างคำตอบแบบที่ 2',
      'แบบเปล่าสำหรับเขียนด้วยมือ',
    ]);
    expect(sourceOptions(1, true).at(-1)?.text).toBe('คำตอบที่วางเอง');
  });

  it('knows what was chosen', () => {
    for (const { value } of sourceOptions(3, true))
      expect(sourceValue(sourceOf(value, { name: 'ก' }))).toBe(value);
  });

  it('takes an object of answers and nothing else', () => {
    expect(pastedAnswers('{"name":"สมชาย"}')).toEqual({ name: 'สมชาย' });
    for (const text of ['', 'ก', '[1]', 'null', '"ก"', '{']) expect(pastedAnswers(text)).toBeUndefined();
  });
});
