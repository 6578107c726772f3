// The real product with the forms of the citizen-page bench, in a process of its own. Tells its parent its port and, when
// asked, the CPU it has used.
import { readConfig } from '../../server/src/config/config';
import { createForm } from '../../server/src/features/building/create-form';
import { publishForm } from '../../server/src/features/building/publish-form';
import { SYSTEM } from '../../server/src/features/building/workshop';
import { startServer } from '../../server/src/start-server';
import { ownForm } from './citizen-page/own-form';

const [dataDir = '', ...sizes] = process.argv.slice(2);
const config = readConfig({
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
  ADMIN_PASSWORD: 'bench-password-1',
});

const { port, services } = await startServer(config);
for (const size of sizes.map(Number))
  await publishForm(await createForm(ownForm(size), SYSTEM, services.workshop), SYSTEM, services.workshop);
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
