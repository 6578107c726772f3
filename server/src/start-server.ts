import type { Express } from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpSide } from './app';
import type { Config } from './config/config';
import { publishStarterServices } from './features/building/starter-services';
import type { FirstAdministrator } from './features/staff/staff.service';
import { systemClock, type Clock } from './ports/clock';
import { openDatabase, type Database } from './ports/database';
import { hasRoom } from './ports/disk';
import { loadKeys } from './ports/keys';
import { createLog } from './ports/log';
import { openServices, type Ground, type Services } from './services';

/** A running server. */
export interface Running {
  port: number;
  /** The HTTP side, for those who walk its routes. */
  express: Express;
  services: Services;
  ground: Ground;
  /** Set at the start that made the office, where its password was made here: for telling it once. */
  firstAdministrator: FirstAdministrator | undefined;
  /** Stops taking requests, lets those under way end, then closes the database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  clock?: Clock;
  /** Tells a person what is happening while the start takes time. */
  progress?: (step: string) => void;
}

/** A request must have sent its headers, and all of itself, within these times (slow senders hold sockets). */
const HEADERS_MS = 10_000;
const REQUEST_MS = 120_000;
/** How long requests under way may take to end when the server stops. */
const DRAIN_MS = 20_000;

/** Idle connections are looked for this often meanwhile. */
const IDLE_MS = 100;

/** Takes no more connections, and closes those there are after the answer under way or the next one. */
async function drain(server: Server): Promise<void> {
  const closed = once(server, 'close');
  // Clients that send one request after another would otherwise hold their connections to the end.
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

async function listen(server: Server, config: Config): Promise<number> {
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.listen(config.port, config.host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** What a new office begins with. The administrator comes last: a start that breaks off has told no password. */
async function setUp(
  { config }: Ground,
  { workshop, staff }: Services,
  progress: (step: string) => void,
): Promise<FirstAdministrator | undefined> {
  await publishStarterServices(workshop, (title) => progress(`เผยแพร่ / Publishing: ${title}`));
  return staff.createFirst(config.adminUsername, config.adminPassword);
}

/** Opens all that lies below the HTTP side. */
async function openGround(config: Config, options: StartOptions) {
  const progress = options.progress ?? (() => undefined);
  const log = createLog(config.logLevel);
  const keys = await loadKeys(config.keyFile);
  progress('เปิดฐานข้อมูล / Opening the database');
  const database = await openDatabase(config, log);
  const { connection } = database;
  const ground: Ground = { config, connection, clock: options.clock ?? systemClock, keys, log };
  const services = await openServices(ground);
  // One process sets up; those that only answer requests find what it made.
  const firstAdministrator = config.role === 'web' ? undefined : await setUp(ground, services, progress);
  return { database, ground, services, firstAdministrator };
}

/** Lets what is under way come to its end, and closes everything. */
async function windDown(server: Server, services: Services, database: Database): Promise<void> {
  await drain(server);
  await services.submissions.idle();
  await services.uploads.stop();
  await services.plans?.stop();
  await services.officeWatch.stop();
  await services.notices.teller?.stop();
  await services.notices.reminder?.stop();
  await services.workers?.stop();
  services.notices.mailer.close();
  await services.workshop.checker.close();
  await services.printer.close();
  await database.close();
}

/** Starts everything that one process does and resolves when citizens can be served. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<Running> {
  const { database, ground, services, firstAdministrator } = await openGround(config, options);
  let stopping = false;
  const { express, listener } = createHttpSide(ground, services, {
    databaseIsUp: database.isUp,
    hasRoom: () => hasRoom(config.dataDir),
    isStopping: () => stopping,
  });
  const server = createServer(listener);
  const port = await listen(server, config);
  return {
    port,
    express,
    services,
    ground,
    firstAdministrator,
    async stop() {
      stopping = true;
      await windDown(server, services, database);
    },
  };
}
