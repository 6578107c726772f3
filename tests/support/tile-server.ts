import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { App } from './start-app';

/** Gives the office a map without anything on it. @returns what takes it away */
export async function serveTiles({ running }: App): Promise<() => void> {
  const background = '#ccddee';
  const png = await sharp({ create: { width: 256, height: 256, channels: 3, background } })
    .png()
    .toBuffer();
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end(png),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const { profile } = running.services.offices.current();
  profile.tiles = { url: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`, attribution: '© ตัวอย่าง' };
  return () => server.close();
}
