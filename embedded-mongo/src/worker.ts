import { parentPort, workerData } from 'node:worker_threads';
import { Instance } from './server/instance';
import { toFailure } from './store/store-errors';
import type { FromWorker, WorkerOptions } from './worker-messages';

const { directory, socketPath } = workerData as WorkerOptions;
const tell = (message: FromWorker) => parentPort?.postMessage(message);

async function main(): Promise<void> {
  const instance = await Instance.start(directory, socketPath, (line) => tell({ kind: 'log', line }));
  parentPort?.once('message', () => {
    void instance.close().then(() => parentPort?.close());
  });
  tell({ kind: 'ready' });
}

main().catch((error: unknown) => {
  tell({ kind: 'failed', failure: toFailure(error) });
  parentPort?.close();
});
