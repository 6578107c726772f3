import { startEmbeddedMongo } from '@khamrong/embedded-mongo';
import mongoose, { type Connection } from 'mongoose';
import { join } from 'node:path';
import type { Config } from '../config/config';
import type { Log } from './log';

/** An open database, embedded or real; both speak MongoDB. */
export interface Database {
  connection: Connection;
  /** Whether the database answers within a second. */
  isUp(): Promise<boolean>;
  close(): Promise<void>;
}

// A client's object never becomes an operator, and a filter on a path that no schema has is a bug, not a match.
mongoose.set('sanitizeFilter', true);
mongoose.set('strictQuery', 'throw');

const PING_MS = 1000;

async function connect(uri: string): Promise<Connection> {
  return mongoose
    .createConnection(uri, {
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: 5000,
      maxPoolSize: 20,
      writeConcern: { w: 'majority' },
      retryWrites: true,
    })
    .asPromise();
}

async function ping(connection: Connection): Promise<boolean> {
  const answer = connection.db?.command({ ping: 1 }).then(
    () => true,
    () => false,
  );
  const timeout = new Promise<boolean>((resolve) => setTimeout(resolve, PING_MS, false).unref());
  return Promise.race([answer ?? Promise.resolve(false), timeout]);
}

/** Opens the database named by `MONGODB_URI`, or starts the embedded one inside `DATA_DIR`. */
export async function openDatabase(
  config: Pick<Config, 'mongodbUri' | 'dataDir'>,
  log: Log,
): Promise<Database> {
  const embedded = config.mongodbUri
    ? undefined
    : await startEmbeddedMongo({
        directory: join(config.dataDir, 'database'),
        onLog: (line) => log.info(line),
      });
  const connection = await connect(config.mongodbUri ?? embedded?.uri ?? '');
  return {
    connection,
    isUp: () => ping(connection),
    async close() {
      await connection.close();
      await embedded?.close();
    },
  };
}
