import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { MongoError } from '../errors';
import { Frames } from '../wire/frames';
import { type Message, readMessage } from '../wire/message';
import { writeReply } from '../wire/reply';
import type { Dispatcher } from './dispatcher';

/** Serves one client connection. */
class Connection {
  private waiting = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly frames = new Frames((bytes) => this.receive(bytes));

  constructor(
    private readonly socket: Socket,
    private readonly dispatcher: Dispatcher,
    private readonly id: number,
  ) {
    socket.on('data', (chunk) => this.push(chunk));
    socket.on('error', () => socket.destroy());
  }

  private push(chunk: Buffer): void {
    try {
      this.frames.push(chunk);
    } catch {
      // A length prefix that cannot be: nothing after it can be understood.
      this.socket.destroy();
    }
  }

  private receive(bytes: Buffer): void {
    const requestId = bytes.readInt32LE(4);
    try {
      this.enqueue(readMessage(bytes));
    } catch (error) {
      const known =
        error instanceof MongoError ? error : new MongoError('InvalidBSON', (error as Error).message);
      this.send(
        { requestId, opCode: bytes.readInt32LE(12), command: new Map(), replyExpected: true },
        known.toReply(),
      );
    }
  }

  /** A connection's commands run one after the other, also when the client does not wait for replies. */
  private enqueue(message: Message): void {
    this.waiting += 1;
    const run = () => this.answer(message);
    this.last = this.waiting === 1 ? run() : this.last.then(run);
  }

  private async answer(message: Message): Promise<void> {
    const reply = await this.dispatcher.reply(message.command, this.id);
    this.waiting -= 1;
    if (message.replyExpected) this.send(message, reply);
  }

  private send({ requestId, opCode }: Message, reply: Parameters<typeof writeReply>[0]): void {
    if (this.socket.destroyed) return;
    this.socket.cork();
    for (const part of writeReply(reply, requestId, opCode)) this.socket.write(part);
    this.socket.uncork();
  }
}

/** Listens on a Unix socket that only its owner can use. */
export class Listener {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private lastId = 0;

  constructor(
    dispatcher: Dispatcher,
    private readonly socketPath: string,
  ) {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      this.lastId += 1;
      new Connection(socket, dispatcher, this.lastId);
    });
  }

  async listen(): Promise<void> {
    rmSync(this.socketPath, { force: true });
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.socketPath, resolve);
    });
    chmodSync(this.socketPath, 0o600);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
