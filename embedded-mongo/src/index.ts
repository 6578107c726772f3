import { Worker } from 'node:worker_threads';
import { chooseSocketPath, uriOf } from './socket-path';
import { fromFailure } from './store/store-errors';
import type { FromWorker, WorkerOptions } from './worker-messages';
import { workerFile } from './worker-file';

export { hasStore, readStore, type StoredCollection, type StoreReader } from './store/read-store';
export { StoreCorruptError, StoreInUseError, StoreTooNewError } from './store/store-errors';

export interface EmbeddedMongoOptions {
  /** Holds the data; made when it does not exist. */
  directory: string;
  /** Unix socket to listen on; by default one in a private directory. */
  socketPath?: string;
  /** Told of what goes wrong in the background. */
  onLog?: (line: string) => void;
}

export interface EmbeddedMongo {
  /** For `mongoose.connect` or `new MongoClient`. */
  uri: string;
  /** Writes what is pending and closes the store. */
  close(): Promise<void>;
}

/**
 * Starts the database in a worker thread on a private Unix socket.
 * Rejects with StoreInUseError, StoreCorruptError or StoreTooNewError, whose messages are for people.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const { directory, onLog = () => undefined } = options;
  const socketPath = chooseSocketPath(directory, options.socketPath);
  const workerData: WorkerOptions = { directory, socketPath };
  const worker = new Worker(workerFile(), { workerData });
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  await ready(worker, onLog);
  worker.on('error', (error) => onLog(`the database stopped: ${error.message}`));
  const close = async () => {
    worker.postMessage('close');
    await exited;
  };
  return { uri: uriOf(socketPath), close };
}

function ready(worker: Worker, onLog: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'log') onLog(message.line);
      else if (message.kind === 'failed') reject(fromFailure(message.failure));
      else resolve();
    });
  });
}
