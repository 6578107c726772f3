import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, oneTimePassword, readConfig } from './config';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  it('needs nothing: every setting has a default', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      logLevel: 'info',
      role: 'all',
    });
    expect(config.keyFile).toBe(join(config.dataDir, 'keys.json'));
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      PUBLIC_URL: 'forms.example.go.th',
      MONGODB_URI: 'postgres://x',
      LOG_LEVEL: 'loud',
      ROLE: 'boss',
      OFFICE_FILE: join(mkdtempSync(join(tmpdir(), 'khamrong-')), 'absent.json'),
      ADMIN_PASSWORD: 'short',
      TRUSTED_PROXIES: 'true',
    });
    for (const name of [
      'PORT',
      'PUBLIC_URL',
      'MONGODB_URI',
      'LOG_LEVEL',
      'ROLE',
      'OFFICE_FILE',
      'ADMIN_PASSWORD',
      'TRUSTED_PROXIES',
    ])
      expect(faults.some((fault) => fault.startsWith(name))).toBe(true);
  });

  it.each(['10.0.0.2', '10.0.0.0/24', '::1', 'fd00::/8', '10.0.0.2, 10.0.1.0/24'])(
    'believes the proxies %s',
    (value) => {
      expect(readConfig({ TRUSTED_PROXIES: value }).trustedProxies).toEqual(value.split(', '));
    },
  );

  it.each([
    'true',
    '1',
    '*',
    'loopback',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '10.0.0.0/255.255.255.0',
    '::ffff:0:0/0',
    '10.0.0.1/8/8',
  ])('refuses to believe every address by %s', (value) => {
    expect(faultsOf({ TRUSTED_PROXIES: value })).toHaveLength(1);
  });

  it('keeps only the origin of the public address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://forms.example.go.th/' }).publicUrl).toBe(
      'https://forms.example.go.th',
    );
  });

  it('is described whole by .env.example, and no more', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const source = readFileSync(join(root, 'server/src/config/config.ts'), 'utf8');
    const described = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
    const read = [...source.matchAll(/env\.([A-Z_]+)/g)].map((match) => match[1]);
    expect([...new Set(described)].sort()).toEqual([...new Set(read)].sort());
  });
});

describe('a one-time password', () => {
  it('is long, typable and never the same', () => {
    const passwords = Array.from({ length: 200 }, oneTimePassword);
    expect(new Set(passwords).size).toBe(200);
    for (const password of passwords) expect(password).toMatch(/^[a-hjkmnp-z2-9]{16}$/);
  });
});
