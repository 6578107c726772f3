import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { randomBytes } from 'node:crypto';
import { keysFrom } from '../../ports/keys';
import { EarlyPosts } from './early-posts';
import { missingTime, pageMark } from './page-mark';
import { isProven, proofChallenge } from './proof-of-work';
import { SurgeWatch } from './surge-watch';
import { goodFrom, WaitingLine, waitingTicket } from './waiting-ticket';

const keys = keysFrom(randomBytes(32), randomBytes(32));
const others = keysFrom(randomBytes(32), randomBytes(32));
const START = Date.now();
const at = (seconds: number): Date => new Date(START + seconds * 1000);
const bound = { slug: 'lamps', key: 'a-key-of-sixteen' };

describe('the time people take', () => {
  const mark = pageMark(keys, 'lamps', at(0));

  it('is missing right after a page was opened, and never later', () => {
    expect(missingTime(keys, 'lamps', mark, at(1))).toBe(2000);
    expect(missingTime(keys, 'lamps', mark, at(3))).toBe(0);
    expect(missingTime(keys, 'lamps', mark, at(30 * 24 * 3600))).toBe(0);
  });

  it.each([
    ['of another form', pageMark(keys, 'roads', at(0))],
    ['with an older time', mark.replace(/^\w+/, at(-3600).getTime().toString(36))],
    ['of another office', pageMark(others, 'lamps', at(0))],
    ['that is none', 'nonsense'],
    ['that is absent', ''],
  ])('counts from now for a mark %s', (_, wrong) => {
    expect(missingTime(keys, 'lamps', wrong, at(60))).toBe(3000);
  });
});

describe('a post that came too early', () => {
  it('is held until its time has come, a few at once and none for long', async () => {
    const early = new EarlyPosts(2);
    const held = [early.hold(5), early.hold(5)];
    expect(await early.hold(5)).toBe(false);
    expect(await Promise.all(held)).toEqual([true, true]);
    expect(await Promise.all([early.hold(0), early.hold(5001)])).toEqual([true, false]);
  });
});

async function solved(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64url');
}

describe('a proof of work', () => {
  it('holds for the one submission it was worked for, for ten minutes', async () => {
    const proof = await solved(await proofChallenge(keys, bound, at(0)));
    expect(proof.length).toBeLessThan(2000);
    expect(await isProven(keys, proof, bound, at(30))).toBe(true);
    expect(await isProven(keys, proof, bound, at(30))).toBe(true);
    expect(await isProven(keys, proof, { ...bound, key: 'another-key-entirely' }, at(30))).toBe(false);
    expect(await isProven(keys, proof, { ...bound, slug: 'roads' }, at(30))).toBe(false);
    expect(await isProven(keys, proof, bound, at(601))).toBe(false);
    expect(await isProven(others, proof, bound, at(30))).toBe(false);
  });

  it('cannot be made up, made easier or made to last', async () => {
    const { parameters, signature } = await proofChallenge(keys, bound, at(0));
    const made = (challenge: unknown, solution: unknown = { counter: 1, derivedKey: '00' }): string =>
      Buffer.from(JSON.stringify({ challenge, solution })).toString('base64url');
    const forged = [
      made({ parameters, signature }),
      made({ parameters: { ...parameters, expiresAt: parameters.expiresAt ?? 0 + 9999 }, signature: '00' }),
      await solved({ parameters: { ...parameters, keyPrefix: '00' }, signature }),
      made({ parameters, signature }, null),
      made({ parameters, signature }, { counter: 'x', derivedKey: parameters.keyPrefix }),
      made({ parameters: null }),
      made(null),
      Buffer.from('null').toString('base64url'),
      'nonsense',
    ];
    for (const each of forged) expect(await isProven(keys, each, bound, at(1))).toBe(false);
  });
});

describe('a ticket to wait', () => {
  it('names its instant, for the one submission', () => {
    const ticket = waitingTicket(keys, bound, at(15));
    expect(goodFrom(keys, bound, ticket)).toEqual(at(15));
    expect(goodFrom(keys, { ...bound, key: 'another-key-entirely' }, ticket)).toBeUndefined();
    expect(goodFrom(others, bound, ticket)).toBeUndefined();
    expect(
      goodFrom(keys, bound, ticket.replace(/\.\w+\./, `.${at(0).getTime().toString(36)}.`)),
    ).toBeUndefined();
    expect(goodFrom(keys, bound, 'wait')).toBeUndefined();
  });

  it('is good later the more one address asks, and never after two minutes', () => {
    const line = new WaitingLine();
    expect([line.next('a', at(0)), line.next('a', at(1)), line.next('b', at(1))]).toEqual([15, 16, 15]);
    const flood = Array.from({ length: 1000 }, () => line.next('a', at(2)));
    expect(Math.max(...flood)).toBe(120);
    expect(line.next('a', at(601))).toBe(15);
  });
});

describe('far more than usual', () => {
  const file = (watch: SurgeWatch, count: number, second: number): boolean =>
    Array.from({ length: count }, () => watch.note('lamps', at(second))).includes(true);

  it('is not two hundred at once, nor the four hundred of a busy day', () => {
    const watch = new SurgeWatch();
    expect(file(watch, 200, 0)).toBe(false);
    expect(file(watch, 200, 500)).toBe(false);
  });

  it('is more than four hundred in ten minutes, and ends by itself when they stop', () => {
    const watch = new SurgeWatch();
    expect(file(watch, 401, 0)).toBe(true);
    expect(watch.isSurging('lamps', at(300))).toBe(true);
    expect(watch.isSurging('roads', at(300))).toBe(false);
    expect(watch.isSurging('lamps', at(661))).toBe(false);
  });

  it('goes on while they go on', () => {
    const watch = new SurgeWatch();
    file(watch, 401, 0);
    for (let minute = 1; minute < 60; minute += 1) expect(file(watch, 30, minute * 60)).toBe(true);
  });

  it('is measured by what is usual: a busy service may grow tenfold, and attacks are not usual', () => {
    const busy = new SurgeWatch();
    for (let minute = 0; minute < 3 * 1440; minute += 1) file(busy, 30, minute * 60);
    expect(file(busy, 1500, 3 * 86_400)).toBe(false);
    expect(file(busy, 2000, 3 * 86_400 + 60)).toBe(true);
    const attacked = new SurgeWatch();
    for (let minute = 0; minute < 1440; minute += 1) file(attacked, 100, minute * 60);
    expect(attacked.isSurging('lamps', at(86_400))).toBe(true);
  });
});
