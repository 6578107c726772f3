import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKeys } from './keys';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'khamrong-keys-'));

describe('the key file', () => {
  it('is made once, readable by its owner alone, and kept', async () => {
    const path = join(await folder(), 'deep/keys.json');
    const [first, second] = await Promise.all([loadKeys(path), loadKeys(path)]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(second.open(first.seal('ลับ', 'a'), 'a')).toBe('ลับ');
  });

  it('is refused in words when it is something else', async () => {
    const path = join(await folder(), 'keys.json');
    await writeFile(path, JSON.stringify({ formatVersion: 1, encryption: 'c2hvcnQ=', hashing: 'c2hvcnQ=' }));
    await expect(loadKeys(path)).rejects.toThrow(/key file/);
    expect(await readFile(path, 'utf8')).toContain('c2hvcnQ=');
  });
});

describe('sealed values', () => {
  it('open for their owner, and for nobody else', async () => {
    const keys = await loadKeys(join(await folder(), 'keys.json'));
    const sealed = keys.seal({ national_id: '1234567890121' }, 'one');
    expect(sealed.toString('latin1')).not.toContain('1234567890121');
    expect(keys.open(sealed, 'one')).toEqual({ national_id: '1234567890121' });
    expect(() => keys.open(sealed, 'two')).toThrow();
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => keys.open(sealed, 'one')).toThrow();
  });

  it('do not show that two people gave the same answer', async () => {
    const keys = await loadKeys(join(await folder(), 'keys.json'));
    expect(keys.seal('x', 'one').equals(keys.seal('x', 'one'))).toBe(false);
  });
});

describe('fingerprints', () => {
  it('are the same for the same value and purpose, and differ by purpose and by key', async () => {
    const [here, there] = await Promise.all([folder(), folder()]);
    const keys = await loadKeys(join(here, 'keys.json'));
    const others = await loadKeys(join(there, 'keys.json'));
    expect(keys.fingerprint('id', '1')).toBe(keys.fingerprint('id', '1'));
    expect(keys.fingerprint('id', '1')).not.toBe(keys.fingerprint('bank', '1'));
    expect(keys.fingerprint('id', '1')).not.toBe(others.fingerprint('id', '1'));
  });
});
