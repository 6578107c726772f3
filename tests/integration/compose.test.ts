import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readConfig } from '../../server/src/config/config';

interface Service {
  image: string;
  command?: string | string[];
  environment?: Record<string, string>;
  depends_on?: string[] | Record<string, { condition: string }>;
  volumes?: string[];
  networks?: string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const compose = parse(readFileSync(join(root, 'compose.yaml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { ipam: { config: { subnet: string }[] } }>;
};
const { services } = compose;
const apps = Object.entries(services).filter(([, { environment }]) => environment?.ROLE !== undefined);

/** What the file leaves to the person who runs it. */
const filledIn = (environment: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replace(/^\$\{PUBLIC_URL.*\}$/, 'https://forms.example.go.th')
        .replace(/^\$\{ADMIN_PASSWORD.*\}$/, 'long-enough-password'),
    ]),
  );

describe('compose.yaml', () => {
  it('runs three processes that answer and one that works in the background', () => {
    expect(apps.map(([, { environment }]) => environment?.ROLE).sort()).toEqual([
      'web',
      'web',
      'web',
      'worker',
    ]);
  });

  it('gives every process a configuration the program accepts, on one replica set, with one key file', () => {
    const configs = apps.map(([, { environment = {} }]) => readConfig(filledIn(environment)));
    for (const config of configs) expect(config.mongodbUri).toContain('replicaSet=rs0');
    expect(new Set(configs.map(({ keyFile }) => keyFile)).size).toBe(1);
  });

  it('names only settings that .env.example describes', () => {
    const described = new Set(
      [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(
        ([, name]) => name,
      ),
    );
    for (const [, { environment = {} }] of apps)
      for (const name of Object.keys(environment).filter((each) => !each.startsWith('MALLOC_')))
        expect(described).toContain(name);
  });

  it('trusts the network of its own proxy and no more', () => {
    const subnet = compose.networks.inside?.ipam.config[0]?.subnet;
    for (const [, { environment }] of apps) expect(environment?.TRUSTED_PROXIES).toBe(subnet);
  });

  it('uses only volumes and services that it defines', () => {
    const named = Object.values(services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    for (const volume of named.filter((name) => !name.startsWith('.')))
      expect(compose.volumes).toHaveProperty(volume);
    for (const { depends_on: needs = [] } of Object.values(services))
      for (const name of Array.isArray(needs) ? needs : Object.keys(needs))
        expect(services).toHaveProperty(name);
  });

  it('sends citizens to every process that answers', () => {
    const command = String(services.proxy?.command);
    for (const [name, { environment }] of apps)
      expect(command.includes(`${name}:3000`)).toBe(environment?.ROLE === 'web');
  });
});
