import type { StartFailure } from './store/store-errors';

export interface WorkerOptions {
  directory: string;
  socketPath: string;
}

export type FromWorker =
  { kind: 'ready' } | { kind: 'failed'; failure: StartFailure } | { kind: 'log'; line: string };
