import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type MongoClientOptions } from 'mongodb';
import { Instance } from '../server/instance';
import { chooseSocketPath, uriOf } from '../socket-path';

/** A fresh directory for one test file. */
export const temporaryDirectory = () => mkdtempSync(join(tmpdir(), 'embedded-mongo-'));

/** The database in this process, with a real driver connected to its real socket. */
export async function startForTest(options: MongoClientOptions = {}) {
  const directory = temporaryDirectory();
  const socketPath = chooseSocketPath(directory);
  const instance = await Instance.start(directory, socketPath, () => undefined);
  const uri = uriOf(socketPath);
  const client = await new MongoClient(uri, options).connect();
  const close = async () => {
    await client.close();
    await instance.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { client, uri, instance, directory, close };
}
