import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** Files a site serves, by address. */
export type Files = Map<string, { type: string; body: Buffer }>;

/** Serves files as a good host does: brotli at its best, made beforehand; pages asked for anew, the rest kept for good. */
export async function serve(files: Files): Promise<{ port: number; server: Server }> {
  const ready = new Map(
    [...files].map(([path, { type, body }]) => [path, { type, body: brotliCompressSync(body) }]),
  );
  const server = createServer((request, response) => {
    const file = ready.get(request.url ?? '/');
    if (!file) return void response.writeHead(404).end();
    const { type, body } = file;
    const keeping = type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable';
    response
      .writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': keeping,
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}
