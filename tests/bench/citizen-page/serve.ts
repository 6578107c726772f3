import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Files } from './pages';

/** Brotli at its best, as files are precompressed. */
export const compressed = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/** Serves files compressed, each with its type; every address is loaded anew. */
export async function serve(files: Files): Promise<{ origin: string; server: Server }> {
  const ready = new Map([...files].map(([path, { type, body }]) => [path, { type, body: compressed(body) }]));
  const server = createServer((request, response) => {
    const file = ready.get(request.url ?? '/');
    if (!file) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-store' })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
