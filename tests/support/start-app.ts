import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/src/config/config';
import { startServer, type Running, type StartOptions } from '../../server/src/start-server';
import { startedOffice } from './started-office';

/** The whole application on a free port, with a store of its own. */
export interface App {
  url: string;
  dataDir: string;
  running: Running;
  /** Stops the server and removes its store. */
  stop(): Promise<void>;
}

export const ADMIN = { username: 'admin', password: 'a-long-test-password' };

const freshPlace = (): Promise<string> => mkdtemp(join(tmpdir(), 'khamrong-app-'));

/** At a time of its own, or on another database, an office starts from nothing. */
const place = ({ MONGODB_URI }: Record<string, string>, { clock }: StartOptions): Promise<string> =>
  MONGODB_URI || clock ? freshPlace() : startedOffice();

/**
 * Starts the real application: embedded database, or the one named by MONGODB_URI, and a port of its own.
 * @param env settings that differ from a plain start; the place of its data, too, for a start from nothing
 */
export async function startApp(env: Record<string, string> = {}, options: StartOptions = {}): Promise<App> {
  const dataDir = env.DATA_DIR ?? (await place(env, options));
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    ADMIN_USERNAME: ADMIN.username,
    ADMIN_PASSWORD: ADMIN.password,
    ...env,
    DATA_DIR: dataDir,
  });
  const running = await startServer(config, options);
  return {
    url: `http://127.0.0.1:${running.port}`,
    dataDir,
    running,
    async stop() {
      await running.stop();
      if (!env.DATA_DIR) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
