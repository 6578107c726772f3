// A server over so many cases, in a process of its own. Tells its parent its port and, when asked, its memory.
import { filledOffice } from './filled-office';

const { running } = await filledOffice(Number(process.argv[2]));
process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }));
process.on('disconnect', () => process.exit(0));
process.send?.({ port: running.port, dataDir: running.ground.config.dataDir });
