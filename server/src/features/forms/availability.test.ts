import { isOpenAt, saidClosed } from './availability';

const at = (time: string): Date => new Date(`2026-11-21T${time}+07:00`);
const hours = { open: true, opensAt: at('08:30:00'), closesAt: at('16:30:00') };

it.each([
  ['before its hour', hours, false, '08:29:59.999', false],
  ['on the hour', hours, false, '08:30:00', true],
  ['within', hours, false, '16:29:59.999', true],
  ['when its time is over', hours, false, '16:30:00', false],
  ['while it is switched off', { ...hours, open: false }, false, '12:00:00', false],
  ['once it is full', hours, true, '12:00:00', false],
  ['without hours', { open: true }, false, '03:00:00', true],
])('a form %s', (_, availability, full, time, open) => {
  expect(isOpenAt(availability, full, at(time))).toBe(open);
});

describe('a closed form', () => {
  it('says when it opens only while that is to come', () => {
    expect(saidClosed(hours, at('08:00:00'))).toEqual({ opensAt: '2026-11-21T08:30:00+07:00' });
    expect(saidClosed(hours, at('17:00:00'))).toEqual({});
    expect(saidClosed({ ...hours, open: false }, at('08:00:00'))).toEqual({});
  });

  it('says what the office wrote', () => {
    expect(saidClosed({ open: false, closedMessage: { th: 'เต็มแล้ว' } }, at('08:00:00'))).toEqual({
      closedMessage: { th: 'เต็มแล้ว' },
    });
  });
});
