// A server of the filing bench, in a process of its own: `bare`, `no-store` or `full`. Tells its parent its port and,
// when asked, the CPU it has used.
import { Ajv } from 'ajv';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileDefinition } from '@khamrong/schemas';
import { createHttpSide } from '../../server/src/app';
import { readConfig } from '../../server/src/config/config';
import { SubmissionsService } from '../../server/src/features/submissions/submissions.service';
import type { Draft, Filed } from '../../server/src/features/submissions/draft';
import { startServer } from '../../server/src/start-server';
import { definition } from './sample-filing';

const [kind = 'full', dataDir = ''] = process.argv.slice(2);

/** What every submission costs at the least: HTTP, parsing and a compiled schema, nothing else. */
async function bare(): Promise<number> {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(compileDefinition(definition).schema);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { answers } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { answers: unknown };
      response
        .writeHead(validate(answers) ? 201 : 422, { 'content-type': 'application/json' })
        .end('{"receiptNo":"x"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const config = readConfig({
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
  ADMIN_PASSWORD: 'bench-password-1',
});

/** The whole request path, ended where the store would begin. */
async function noStore(): Promise<number> {
  const running = await startServer(config);
  let seq = 0;
  const file = ({ submission, rule }: Draft): Promise<Filed> => {
    seq += 1;
    const numbered = { receiptNo: `${seq}/2569`, seq, register: rule.register, period: '2569', files: [] };
    return Promise.resolve({ outcome: 'created', submission: { ...submission, ...numbered } });
  };
  const { ground, services } = running;
  const { clock, keys } = ground;
  const { forms, offices, submissions } = services;
  const deps = {
    clock,
    keys,
    forms,
    offices,
    submissions: submissions.model,
    queue: { file, idle: () => Promise.resolve() },
    gate: submissions.gate,
    audit: services.audit,
  };
  const stubbed = { ...services, submissions: new SubmissionsService(deps, config.publicUrl) };
  const yes = (): Promise<boolean> => Promise.resolve(true);
  const health = { databaseIsUp: yes, hasRoom: yes, isStopping: () => false };
  const server = createServer(createHttpSide(ground, stubbed, health).listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const start = { bare, 'no-store': noStore, full: async () => (await startServer(config)).port };
const port = await start[kind as keyof typeof start]();
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }));
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
