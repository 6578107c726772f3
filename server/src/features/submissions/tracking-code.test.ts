import { randomBytes } from 'node:crypto';
import { keysFrom } from '../../ports/keys';
import { opensWith, trackingCodes } from './tracking-code';

const keys = keysFrom(randomBytes(32), randomBytes(32));

describe('tracking codes', () => {
  it('are a short one to type and a long one for links', () => {
    const { typed, link } = trackingCodes(keys, 'a');
    expect(typed).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(link).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(link).not.toContain(typed.replaceAll('-', ''));
  });

  it('open their own submission only', () => {
    const { typed, link } = trackingCodes(keys, 'a');
    expect(opensWith(keys, 'a', typed)).toBe(true);
    expect(opensWith(keys, 'a', link)).toBe(true);
    expect(opensWith(keys, 'b', typed)).toBe(false);
    expect(opensWith(keys, 'b', link)).toBe(false);
    expect(opensWith(keys, 'a', '')).toBe(false);
    expect(opensWith(keys, 'a', link.slice(0, 12))).toBe(false);
  });

  it('forgive how people write them', () => {
    const { typed } = trackingCodes(keys, 'a');
    const spoken = typed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(opensWith(keys, 'a', spoken)).toBe(true);
  });

  it('do not repeat and use every letter', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => trackingCodes(keys, `s${index}`).typed);
    expect(new Set(codes).size).toBe(2000);
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });
});
