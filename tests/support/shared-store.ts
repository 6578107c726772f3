import { startEmbeddedMongo } from '@khamrong/embedded-mongo';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartOptions } from '../../server/src/start-server';
import { startApp, type App } from './start-app';

/** Several servers with one store, as behind a load balancer. */
export interface SharedStore {
  apps: App[];
  stop(): Promise<void>;
}

/** @param roles of the servers, started one after another; the first sets the office up */
export async function startShared(roles: string[], options: StartOptions = {}): Promise<SharedStore> {
  const directory = await mkdtemp(join(tmpdir(), 'khamrong-shared-'));
  const given = process.env.MONGODB_URI;
  const store = given ? undefined : await startEmbeddedMongo({ directory: join(directory, 'database') });
  const env = { MONGODB_URI: given ?? store?.uri ?? '', KEY_FILE: join(directory, 'keys.json') };
  const apps: App[] = [];
  for (const ROLE of roles) apps.push(await startApp({ ...env, ROLE }, options));
  return {
    apps,
    async stop() {
      for (const app of apps) await app.stop();
      await store?.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
