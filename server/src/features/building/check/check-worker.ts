import { parentPort } from 'node:worker_threads';
import { compileForm, type CompileTask } from './compile-form';

/** The thread: one task in, one result out, both as JSON; `ready` comes before all. */
parentPort?.on('message', (task: string) => {
  parentPort?.postMessage(JSON.stringify(compileForm(JSON.parse(task) as CompileTask)));
});
parentPort?.postMessage('ready');
