// `npm run restore -- <file> [--replace]`: puts a backup in place while the server stands still; `--check` only reads it.
import type { Connection } from 'mongoose';
import { resolve } from 'node:path';
import { readConfig } from '../config/config';
import { openAudit } from '../features/audit/audit.service';
import { BackupError } from '../features/backups/backup-error';
import { documentsIn, type Manifest } from '../features/backups/manifest';
import { checkArchive, openArchive } from '../features/backups/read-archive';
import { restoreArchive } from '../features/backups/restore-archive';
import { openOffice } from '../features/office/office.service';
import { systemClock } from '../ports/clock';
import { readKeys } from '../ports/keys';
import { createLog } from '../ports/log';
import { startFault } from '../start-fault';

const usage = (): BackupError =>
  new BackupError(
    'วิธีใช้: npm run restore -- <ไฟล์> [--replace | --check]',
    'Usage: npm run restore -- <file> [--replace | --check]',
  );

const brokenChain = (line: number | null): BackupError =>
  new BackupError(
    `บันทึกการเข้าถึงในไฟล์สำรองไม่ถูกต้องที่รายการ ${line ?? '-'} จึงไม่ได้กู้คืน`,
    `The audit record in the backup is not as it was written at line ${line ?? '-'}, so that nothing was restored.`,
  );

/** The arguments: a file, and what to do with it. */
function asked(args: readonly string[]): { path: string; replace: boolean; checkOnly: boolean } {
  const [file, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  if (!file || more.length > 0 || flags.some((flag) => flag !== '--replace' && flag !== '--check'))
    throw usage();
  return {
    path: resolve(process.env.INIT_CWD ?? '.', file),
    replace: flags.includes('--replace'),
    checkOnly: flags.includes('--check'),
  };
}

function told(manifest: Manifest, done: string): string {
  const [cases, files] = ['submissions', 'files.files'].map((name) => documentsIn(manifest, name));
  return `${done}\nข้อมูล ณ ${manifest.at}: คำร้อง ${cases} เรื่อง ไฟล์ ${files} ไฟล์ / As of ${manifest.at}: ${cases} cases, ${files} files`;
}

async function run(args: readonly string[]): Promise<string> {
  const { path, replace, checkOnly } = asked(args);
  const config = readConfig(process.env);
  const keys = await readKeys(config.keyFile);
  const log = createLog('silent');
  const archive = await openArchive(path, keys);
  let lines = 0;
  const check = async (connection: Connection): Promise<void> => {
    const ground = { config, connection, clock: systemClock, keys, log };
    const audit = await openAudit(ground, await openOffice(connection, systemClock, config.officeFile));
    const { fault, checked } = await audit.verify();
    if (fault) throw brokenChain(fault.seq);
    lines = checked;
  };
  try {
    await checkArchive(archive);
    if (checkOnly) return told(archive.manifest, `ไฟล์สำรองครบถ้วน / The backup is whole: ${path}`);
    const aside = await restoreArchive(config, archive, log, { replace, check });
    const kept = aside ? `\nข้อมูลเดิมอยู่ที่ / What was there before is in ${aside}` : '';
    const held = `บันทึกการเข้าถึงถูกต้อง ${lines} รายการ / The audit record holds: ${lines} lines`;
    return told(archive.manifest, `กู้คืนแล้ว / Restored: ${path}\n${held}${kept}`);
  } finally {
    archive.close();
  }
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${startFault(error)}\n`);
  process.exitCode = 1;
}
