import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openTempFiles } from './temp-files';

let directory: string;
beforeEach(async () => (directory = join(await mkdtemp(join(tmpdir(), 'khamrong-temps-')), 'uploads')));
afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

describe('temporary files', () => {
  it('give back what was written, with its size and hash, and never show in the directory', async () => {
    const temps = await openTempFiles(directory);
    const bytes = randomBytes(300_000);
    const file = await temps.write(Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]));
    expect(await readdir(directory)).toEqual([]);
    expect(file.size).toBe(bytes.length);
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await file.read()).toEqual(bytes);
    expect(await file.read()).toEqual(bytes);
    await file.close();
  });

  it('are private', async () => {
    await openTempFiles(directory);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('left by a killed process are gone at the start', async () => {
    await openTempFiles(directory);
    await writeFile(join(directory, 'left'), 'half');
    await openTempFiles(directory);
    expect(await readdir(directory)).toEqual([]);
  });

  it('are closed when the stream breaks off', async () => {
    const temps = await openTempFiles(directory);
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        await Promise.resolve();
        throw new Error('cut');
      })(),
    );
    await expect(temps.write(broken)).rejects.toThrow('cut');
    expect(await readdir(directory)).toEqual([]);
  });
});
