import { Instance } from './server/instance';
import { chooseSocketPath, uriOf } from './socket-path';
import type { toFailure } from './store/store-errors';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** `node dist/process.js <directory> [socket]`: the database as a process of its own. Prints its address. */
async function main([directory, wanted]: string[]): Promise<void> {
  if (!directory) throw new Error('usage: process.js <data directory> [socket path]');
  const socketPath = chooseSocketPath(directory, wanted);
  const instance = await Instance.start(directory, socketPath, print);
  const stop = () => void instance.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  print(`MONGODB_URI=${uriOf(socketPath)}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, messageTh } = error as ReturnType<typeof toFailure>;
  process.stderr.write(`${[message, messageTh].filter(Boolean).join('\n')}\n`);
  process.exitCode = 1;
});
