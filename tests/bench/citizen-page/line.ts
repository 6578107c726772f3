import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** The line between a browser and a server: it counts what comes over it, and can be cut. */
export interface Line {
  origin: string;
  /** Bytes that came to the browser since it was asked last, heads of answers included. */
  taken(): number;
  /** From now on nobody answers. */
  cut(): Promise<void>;
}

export async function openLine(port: number): Promise<Line> {
  let bytes = 0;
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const site = createConnection(port, '127.0.0.1');
    site.on('data', (chunk) => (bytes += chunk.length));
    for (const [from, to] of [
      [browser, site],
      [site, browser],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => sockets.delete(from));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const since = bytes;
      bytes = 0;
      return since;
    },
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
