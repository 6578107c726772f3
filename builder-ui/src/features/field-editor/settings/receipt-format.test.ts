import { exampleOf, readFormat, writeFormat } from './receipt-format';

const NOVEMBER = new Date('2026-11-20T03:00:00Z');

describe('the format of receipt numbers', () => {
  it.each(['{seq:05d}/{year}', 'OAP-{seq:03d}/{year}', 'COR-{random:12}'])(
    'is read and written: %s',
    (format) => {
      expect(writeFormat(readFormat(format))).toBe(format);
    },
  );

  it('is the clerk’s own where it is put together otherwise', () => {
    expect(readFormat('{year}-{seq:05d}').style).toBe('own');
  });

  it('takes no braces in what stands before the number', () => {
    expect(writeFormat({ style: 'counted', prefix: 'A{x}-', digits: 5 })).toBe('Ax-{seq:05d}/{year}');
  });

  it('shows the first number of the year that is counted in', () => {
    const format = '{seq:05d}/{year}';
    expect(exampleOf({ register: 'general', format, yearBasis: 'calendar' }, NOVEMBER)).toBe('00001/2569');
    expect(exampleOf({ register: 'general', format, yearBasis: 'fiscal' }, NOVEMBER)).toBe('00001/2570');
    expect(exampleOf({ register: 'general', format: 'no', yearBasis: 'fiscal' }, NOVEMBER)).toBeUndefined();
  });
});
