import { hashPassword, verifyNothing, verifyPassword } from './passwords';

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

  it('never open what is not there', async () => {
    expect(await verifyNothing('anything')).toBe(false);
  });
});
