import { doc, type Document, Timestamp } from '../bson/value';
import { MAX_MESSAGE } from '../wire/frames';
import { type Commands, flag, type Request } from './command';
import { MAX_DOCUMENT } from './insert';

/** The version of MongoDB whose behaviour is followed. */
export const VERSION = '7.0.14';
const WIRE_VERSION = 21;
const SET_NAME = 'embedded';
const HOST = 'localhost:27017';

/** The server presents itself as the only member of a replica set, which is what offers transactions. */
function hello(request: Request): Document {
  return doc({
    helloOk: flag(request.command, 'helloOk') ? true : undefined,
    isWritablePrimary: true,
    ismaster: request.name === 'hello' ? undefined : true,
    secondary: false,
    setName: SET_NAME,
    setVersion: 1,
    hosts: [HOST],
    primary: HOST,
    me: HOST,
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: request.connectionId,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
  });
}

const buildInfo = () =>
  doc({
    version: VERSION,
    versionArray: [7, 0, 14, 0],
    gitVersion: 'embedded-mongo',
    modules: ['embedded'],
    bits: 64,
    maxBsonObjectSize: MAX_DOCUMENT,
    storageEngines: ['sqlite'],
  });

const startedAt = Date.now();

const serverStatus = (request: Request) =>
  doc({
    host: HOST,
    version: VERSION,
    process: 'embedded-mongo',
    pid: BigInt(process.pid),
    uptime: (Date.now() - startedAt) / 1000,
    localTime: new Date(),
    connections: doc({ current: request.connectionId }),
    metrics: doc({ cursor: doc({ open: doc({ total: BigInt(request.cursors.size) }) }) }),
    storageEngine: doc({ name: 'sqlite', persistent: true }),
  });

const PARAMETERS: Document = doc({
  featureCompatibilityVersion: doc({ version: '7.0' }),
  transactionLifetimeLimitSeconds: 60,
  enableTestCommands: false,
  requireApiVersion: false,
  authenticationMechanisms: [],
});

function getParameter({ command }: Request): Document {
  if (command.get('getParameter') === '*') return PARAMETERS;
  return new Map([...PARAMETERS].filter(([name]) => command.has(name)));
}

let counter = 0;

/** The time of the latest operation, which sessions use for causal consistency. */
export function operationTime(): Timestamp {
  counter = (counter + 1) & 0x7fffffff;
  return new Timestamp({ t: Math.floor(Date.now() / 1000), i: counter });
}

export const HELLO: Commands = {
  hello: { kind: 'read', run: hello },
  isMaster: { kind: 'read', run: hello },
  ismaster: { kind: 'read', run: hello },
  ping: { kind: 'read', run: () => new Map() },
  buildInfo: { kind: 'read', run: buildInfo },
  buildinfo: { kind: 'read', run: buildInfo },
  serverStatus: { kind: 'read', run: serverStatus },
  getParameter: { kind: 'read', run: getParameter },
  connectionStatus: {
    kind: 'read',
    run: () => doc({ authInfo: doc({ authenticatedUsers: [], authenticatedUserRoles: [] }) }),
  },
};
