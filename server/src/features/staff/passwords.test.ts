import { verify } from '@node-rs/argon2';
import { hashPassword, verifyNothing, verifyPassword } from './passwords';

type Verify = typeof verify;

/** The real thing, which is counted. */
jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<{ hash: unknown; verify: Verify }>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});
const verified = jest.mocked(verify);

describe('passwords', () => {
  it('are kept as Argon2id with at least 19 MB and two rounds', async () => {
    const hash = await hashPassword('รหัสผ่านยาวพอ');
    const [, memory = '0', rounds = '0'] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(hash) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
    expect(Number(rounds)).toBeGreaterThanOrEqual(2);
    expect(hash).not.toBe(await hashPassword('รหัสผ่านยาวพอ'));
  });

  it('open with the same letters however the keyboard composes them', async () => {
    const hash = await hashPassword('caf\u00e9-password');
    expect(await verifyPassword(hash, 'cafe\u0301-password')).toBe(true);
    expect(await verifyPassword(hash, 'cafe-password')).toBe(false);
  });

  it('never open what is not there, for which the same work is done as for what is', async () => {
    const hash = await hashPassword('another-password');
    verified.mockClear();
    expect(await verifyPassword(hash, 'anything')).toBe(false);
    expect(await verifyNothing('anything')).toBe(false);
    const costs = verified.mock.calls.map(([phc]) => String(phc).split('$').slice(0, 4));
    expect(costs).toEqual([costs[0], costs[0]]);
  });

  it('are checked four at a time, however many come at once', async () => {
    const hash = await hashPassword('another-password');
    const real = verified.getMockImplementation();
    let [now, most] = [0, 0];
    verified.mockImplementation(async (...args) => {
      most = Math.max(most, (now += 1));
      try {
        return await (real as Verify)(...args);
      } finally {
        now -= 1;
      }
    });
    await Promise.all(Array.from({ length: 20 }, (_, guess) => verifyPassword(hash, `guess-${guess}`)));
    expect(most).toBe(4);
  });
});
