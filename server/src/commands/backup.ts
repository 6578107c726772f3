// `npm run backup -- <folder or file>`: all of the office's data as one file, while the server runs or stands still.
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../config/config';
import { openSource } from '../features/backups/backup-source';
import { BackupError } from '../features/backups/backup-error';
import { documentsIn, type Manifest } from '../features/backups/manifest';
import { writeArchive } from '../features/backups/write-archive';
import { readKeys } from '../ports/keys';
import { startFault } from '../start-fault';

const usage = (): BackupError =>
  new BackupError('วิธีใช้: npm run backup -- <โฟลเดอร์หรือไฟล์>', 'Usage: npm run backup -- <folder or file>');

/** The file to write: the one given, or one named after the time in the folder given. */
function target(argument: string | undefined): string {
  if (!argument) throw usage();
  const path = resolve(process.env.INIT_CWD ?? '.', argument);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const at = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return isFolder ? join(path, `khamrong-${at}.zip`) : path;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function told(path: string, bytes: number, manifest: Manifest, keyFile: string): string {
  const [cases, files] = ['submissions', 'files.files'].map((name) => documentsIn(manifest, name));
  return [
    `สำรองข้อมูลแล้ว / Backed up: ${path} (${megabytes(bytes)} MB)`,
    `คำร้อง ${cases} เรื่อง ไฟล์ ${files} ไฟล์ / ${cases} cases, ${files} files`,
    `ไฟล์นี้มีข้อมูลส่วนบุคคล ต้องเก็บในที่ปลอดภัย และไม่มีกุญแจอยู่ในนั้น: เก็บสำเนา ${keyFile} ไว้อีกที่หนึ่งแยกกัน ไม่มีกุญแจก็กู้คืนไม่ได้`,
    `It holds personal data: keep it safe. The keys are not in it: keep a copy of ${keyFile} in another place. Without the keys it cannot be restored (keys ${manifest.keys}).`,
  ].join('\n');
}

async function backUp(path: string): Promise<string> {
  const config = readConfig(process.env);
  const keys = await readKeys(config.keyFile);
  const source = await openSource(config);
  try {
    const manifest = await writeArchive(source, keys, path);
    return told(path, (await stat(path)).size, manifest, config.keyFile);
  } finally {
    await source.close();
  }
}

try {
  process.stdout.write(`${await backUp(target(process.argv[2]))}\n`);
} catch (error) {
  process.stderr.write(`${startFault(error)}\n`);
  process.exitCode = 1;
}
