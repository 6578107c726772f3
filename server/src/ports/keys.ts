import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Secrets kept outside the database: a stolen copy of the database alone opens no sealed answer and no
 * tracking code.
 */
export interface Keys {
  /** Encrypts a value as JSON with AES-256-GCM, bound to its owner's id. */
  seal(value: unknown, owner: string): Buffer;
  /** @throws when the bytes were changed or belong to another owner */
  open(sealed: Uint8Array, owner: string): unknown;
  /** Keyed hash for equality search over sealed values, hexadecimal. */
  fingerprint(purpose: string, value: string): string;
  /** Keyed bytes for codes that are derived, not stored. */
  derive(purpose: string, value: string): Buffer;
}

interface KeyFile {
  formatVersion: 1;
  /** 32 random bytes each, base64. */
  encryption: string;
  hashing: string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && Buffer.from(value, 'base64').length === 32;

function parseKeyFile(text: string, path: string): KeyFile {
  const parsed = JSON.parse(text) as Partial<KeyFile>;
  if (parsed.formatVersion !== 1 || !isKey(parsed.encryption) || !isKey(parsed.hashing))
    throw new Error(`ไฟล์กุญแจใช้ไม่ได้ / The key file ${path} is not a key file of this program`);
  return parsed as KeyFile;
}

/** Writes the file whole or not at all, and never over another process's: link fails where the name exists. */
async function createKeyFile(path: string): Promise<void> {
  const keys: KeyFile = {
    formatVersion: 1,
    encryption: randomBytes(32).toString('base64'),
    hashing: randomBytes(32).toString('base64'),
  };
  const temporary = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(temporary, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(temporary);
  }
}

async function readOrCreate(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await createKeyFile(path);
    return readFile(path, 'utf8');
  }
}

const keysIn = ({ encryption, hashing }: KeyFile): Keys =>
  keysFrom(Buffer.from(encryption, 'base64'), Buffer.from(hashing, 'base64'));

/** Keys from a file, created with mode 0600 at the first start. */
export async function loadKeys(path: string): Promise<Keys> {
  const file = parseKeyFile(await readOrCreate(path), path);
  await chmod(path, 0o600).catch(() => undefined); // a read-only secret mount keeps its own mode
  return keysIn(file);
}

/** Keys from a file that must be there. @throws Error in words where it is not */
export async function readKeys(path: string): Promise<Keys> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new Error(
          `ไม่พบไฟล์กุญแจ กรุณานำกุญแจของสำนักงานมาวางก่อน / There is no key file ${path}; put the office's own there first`,
        )
      : error;
  });
  return keysIn(parseKeyFile(text, path));
}

export function keysFrom(encryption: Buffer, hashing: Buffer): Keys {
  const derive = (purpose: string, value: string): Buffer =>
    createHmac('sha256', hashing).update(purpose).update('\0').update(value).digest();
  return {
    seal(value, owner) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', encryption, iv).setAAD(Buffer.from(owner));
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
      return JSON.parse(text.toString('utf8'));
    },
    fingerprint: (purpose, value) => derive(purpose, value).toString('hex'),
    derive,
  };
}
