import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Page } from 'puppeteer-core';

/** The line between people and the server, which can be cut for pages and service workers alike. */
export interface Line {
  url: string;
  cut(...pages: Page[]): Promise<void>;
  mend(...pages: Page[]): Promise<void>;
  /** Cuts the line as soon as the server begins to answer a request that contains this. */
  cutAnswerTo(text: string): void;
  /** Cuts the line once this many bytes of a request that contains this have passed. */
  cutWithin(text: string, bytes: number): void;
  whenCut(): Promise<void>;
  close(): Promise<void>;
}

interface Trap {
  text: string;
  /** Absent: the answer springs it. */
  bytes?: number;
}

/** A port that leads to another; `target` may be named later, for a server that must know the line's address first. */
export async function layLine(target: () => number): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let trap: Trap | undefined;
  let onCut: (() => void) | undefined;
  const breakAll = (): void => {
    isCut = true;
    trap = undefined;
    onCut?.();
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((person) => {
    if (isCut) return void person.destroy();
    const office = connect(target(), '127.0.0.1');
    let passed = 0;
    let isTrapped = false;
    for (const socket of [person, office]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => (sockets.delete(socket), person.destroy(), office.destroy()));
    }
    person.on('data', (bytes) => {
      isTrapped ||= trap !== undefined && bytes.includes(trap.text);
      if (isTrapped) passed += bytes.length;
      if (isTrapped && trap?.bytes !== undefined && passed > trap.bytes) return breakAll();
      office.write(bytes);
    });
    office.on('data', (bytes) => {
      if (isTrapped && trap && trap.bytes === undefined) return breakAll();
      person.write(bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async cut(...pages) {
      breakAll();
      for (const page of pages) await page.setOfflineMode(true);
    },
    async mend(...pages) {
      isCut = false;
      for (const page of pages) await page.setOfflineMode(false);
    },
    cutAnswerTo: (text) => void (trap = { text }),
    cutWithin: (text, bytes) => void (trap = { text, bytes }),
    whenCut: () => new Promise((resolve) => (isCut ? resolve() : (onCut = resolve))),
    async close() {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}
