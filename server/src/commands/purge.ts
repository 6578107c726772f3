// `npm run purge -- <service> <months> [--status closed,rejected] [--yes]`: takes personal data out of cases that ended so long ago.
import { CASE_STATUSES, isOpenStatus, type CaseStatus } from '@khamrong/schemas';
import { readConfig } from '../config/config';
import { openAudit } from '../features/audit/audit.service';
import { openForms } from '../features/forms/forms.service';
import { openOffice } from '../features/office/office.service';
import { dueCases, purgeDue, type PurgeDeps, type Retention } from '../features/retention/purge-cases';
import { openSubmissions } from '../features/submissions/submissions.service';
import { openUploads } from '../features/uploads/uploads.service';
import { systemClock } from '../ports/clock';
import { openDatabase } from '../ports/database';
import { readKeys } from '../ports/keys';
import { createLog } from '../ports/log';
import { startFault } from '../start-fault';

const USAGE =
  'วิธีใช้ / Usage: npm run purge -- <service> <months> [--status completed,closed,rejected,cancelled,merged] [--yes]';
/** Nobody means less by mistake; ten years are as long as most offices keep anything. */
const LEAST_MONTHS = 1;
const MOST_MONTHS = 1200;
/** Numbers that are shown. */
const SHOWN = 20;

const isEnd = (text: string): text is CaseStatus =>
  CASE_STATUSES.some((status) => status === text && !isOpenStatus(status));

function statusesIn(args: readonly string[]): CaseStatus[] {
  const at = args.indexOf('--status');
  const given = at < 0 ? [] : (args[at + 1] ?? '').split(',');
  const statuses = given.filter(isEnd);
  if (statuses.length !== given.length) throw new Error(USAGE);
  return statuses;
}

/** @throws Error with how it is used */
function asked(args: readonly string[]): Retention {
  const [slug = '', months = ''] = args;
  const number = /^\d+$/.test(months) ? Number(months) : 0;
  if (!/^[a-z][a-z0-9-]*$/.test(slug) || number < LEAST_MONTHS || number > MOST_MONTHS)
    throw new Error(USAGE);
  return { slug, months: number, statuses: statusesIn(args) };
}

/** What would go, without what is in it. */
async function listed(retention: Retention, deps: PurgeDeps): Promise<string> {
  let [cases, files] = [0, 0];
  const numbers: string[] = [];
  for await (const found of dueCases(retention, deps)) {
    cases += 1;
    files += found.files.length + (found.results?.length ?? 0);
    if (numbers.length < SHOWN) numbers.push(found.receiptNo);
  }
  const more = cases > SHOWN ? ' …' : '';
  return [
    `ยังไม่ได้ลบ: ${cases} เรื่อง ${files} ไฟล์ ที่ครบกำหนด / Nothing was done; due: ${cases} cases, ${files} files`,
    ...(cases > 0 ? [`${numbers.join(' ')}${more}`, 'ลบข้อมูลส่วนบุคคลจริงด้วย --yes / Do it with --yes'] : []),
  ].join('\n');
}

async function run(args: readonly string[]): Promise<string> {
  const retention = asked(args);
  const config = readConfig(process.env);
  const keys = await readKeys(config.keyFile);
  const log = createLog('silent');
  const database = await openDatabase(config, log);
  try {
    const { connection } = database;
    const ground = { config: { ...config, role: 'web' as const }, connection, clock: systemClock, keys, log };
    const offices = await openOffice(connection, systemClock, config.officeFile);
    const forms = await openForms(connection, systemClock, offices);
    const uploads = await openUploads(ground);
    const { model } = await openSubmissions(ground, { offices, forms, uploads });
    const audit = await openAudit(ground, offices);
    const deps = { connection, submissions: model, uploads, audit, clock: systemClock };
    if (!args.includes('--yes')) return await listed(retention, deps);
    const count = await purgeDue(retention, deps);
    return `ลบข้อมูลส่วนบุคคลแล้ว ${count} เรื่อง / Personal data was taken out of ${count} cases`;
  } finally {
    await database.close();
  }
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${startFault(error)}\n`);
  process.exitCode = 1;
}
