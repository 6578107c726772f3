// `npm run verify-audit [-- NUMBER:HASH]`: whether the record of who read and changed what is as it was written.
import type { AuditFault, AuditHead, AuditVerification } from '@khamrong/schemas';
import { readConfig } from '../config/config';
import { openAudit } from '../features/audit/audit.service';
import { openOffice } from '../features/office/office.service';
import { systemClock } from '../ports/clock';
import { openDatabase } from '../ports/database';
import { loadKeys } from '../ports/keys';
import { createLog } from '../ports/log';
import { startFault } from '../start-fault';

const FAULT: Record<AuditFault['why'], (line: number | null) => string> = {
  missing: (line) => `รายการที่ ${line} หายไป / Line ${line} is missing`,
  changed: (line) => `รายการที่ ${line} ถูกแก้ไข / Line ${line} was changed`,
  foreign: () => 'มีรายการที่ระบบไม่ได้เขียน / There is a line that this program did not write',
};

/** @throws Error for what is no number and hash */
function notedIn(argument: string | undefined): AuditHead | undefined {
  if (argument === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,12}):([0-9a-f]{64})$/.exec(argument) ?? [];
  if (!seq || !hash) throw new Error(`ไม่เข้าใจ ${argument} / ${argument} is no NUMBER:HASH of an earlier run`);
  return { seq: Number(seq), hash };
}

async function verified(noted: AuditHead | undefined): Promise<AuditVerification> {
  const config = readConfig(process.env);
  const log = createLog('silent');
  const keys = await loadKeys(config.keyFile);
  const database = await openDatabase(config, log);
  try {
    const { connection } = database;
    const ground = { config, connection, clock: systemClock, keys, log };
    const offices = await openOffice(connection, systemClock, config.officeFile);
    return await (await openAudit(ground, offices)).verify(noted);
  } finally {
    await database.close();
  }
}

function told({ checked, head, fault }: AuditVerification): string {
  const held = `ถูกต้อง ${checked} รายการ / ${checked} lines are as they were written`;
  if (fault) return `${held}\n${FAULT[fault.why](fault.seq)}${fault.at ? ` (${fault.at})` : ''}`;
  return `${held}\n${head.seq}:${head.hash}\nจดบรรทัดนี้ไว้นอกเครื่อง เพื่อตรวจครั้งหน้าว่าไม่มีรายการถูกตัดทิ้ง / Note this line elsewhere: next time it shows whether lines were cut off`;
}

try {
  const verification = await verified(notedIn(process.argv[2]));
  process.stdout.write(`${told(verification)}\n`);
  process.exitCode = verification.fault ? 1 : 0;
} catch (error) {
  process.stderr.write(`${startFault(error)}\n`);
  process.exitCode = 2;
}
