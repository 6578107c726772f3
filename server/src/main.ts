import { readConfig } from './config/config';
import { lanAddress } from './config/lan-address';
import { startFault } from './start-fault';
import { startServer, type Running } from './start-server';
import { welcome } from './welcome';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function stopOnSignals(running: Running): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('กำลังปิดระบบ / Stopping…');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(String(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  const running = await startServer(readConfig(process.env, lanAddress()), {
    progress: (step) => say(`  ${step}`),
  });
  stopOnSignals(running);
  say(await welcome(running));
} catch (error) {
  complain(startFault(error));
  process.exit(1);
}
