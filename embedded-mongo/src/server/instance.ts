import { discardSocket } from '../socket-path';
import { Database } from '../store/database';
import { Dispatcher } from './dispatcher';
import { Listener } from './listener';
import { removeExpired } from './ttl';

const SWEEP_MS = 1000;
const TTL_MS = 60_000;

/** A running database: store, commands and socket. */
export class Instance {
  readonly dispatcher: Dispatcher;
  private readonly listener: Listener;
  private readonly timers: NodeJS.Timeout[];

  private constructor(
    readonly database: Database,
    private readonly socketPath: string,
    onLog: (line: string) => void,
  ) {
    this.dispatcher = new Dispatcher(database);
    this.listener = new Listener(this.dispatcher, socketPath);
    const expire = () =>
      removeExpired(database).catch((error: Error) => onLog(`removing expired documents: ${error.message}`));
    this.timers = [
      setInterval(() => this.dispatcher.sweep(Date.now()), SWEEP_MS),
      setInterval(() => void expire(), TTL_MS),
      setInterval(() => void this.dispatcher.forgetRetries(Date.now()).catch(() => undefined), TTL_MS),
    ];
    for (const timer of this.timers) timer.unref();
  }

  /** Opens the store and listens; throws a store error when the store cannot be used. */
  static async start(
    directory: string,
    socketPath: string,
    onLog: (line: string) => void,
  ): Promise<Instance> {
    const instance = new Instance(new Database(directory), socketPath, onLog);
    await instance.listener.listen();
    return instance;
  }

  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.listener.close();
    discardSocket(this.socketPath);
    this.dispatcher.sessions.closeAll();
    this.database.close();
  }
}
