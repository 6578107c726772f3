// `npm run purge -- <service> <months> [--status closed,rejected] [--yes]`: takes personal data out of cases that ended so long ago.
import { END_STATUSES, RETENTION_MONTHS, type EndStatus, type MonthsKept } from '@khamrong/schemas';
import { readConfig } from '../config/config';
import { openAudit } from '../features/audit/audit.service';
import { openForms, type FormStores } from '../features/forms/forms.service';
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
/** Numbers that are shown. */
const SHOWN = 20;

const isEnd = (text: string): text is EndStatus => END_STATUSES.some((status) => status === text);

function statusesIn(args: readonly string[]): readonly EndStatus[] {
  const at = args.indexOf('--status');
  if (at < 0) return END_STATUSES;
  const given = (args[at + 1] ?? '').split(',');
  const statuses = given.filter(isEnd);
  if (statuses.length !== given.length) throw new Error(USAGE);
  return statuses;
}

interface Asked {
  slug: string;
  months: MonthsKept;
}

/** @throws Error with how it is used */
function asked(args: readonly string[]): Asked {
  const [slug = '', months = ''] = args;
  const number = /^\d+$/.test(months) ? Number(months) : 0;
  if (!/^[a-z][a-z0-9-]*$/.test(slug) || number < RETENTION_MONTHS.least || number > RETENTION_MONTHS.most)
    throw new Error(USAGE);
  return { slug, months: Object.fromEntries(statusesIn(args).map((status) => [status, number])) };
}

/**
 * The service of that name, or that had it before. Another name is refused: mistyped it would look like a service of which nothing is due.
 * @throws Error with the names there are
 */
async function retentionOf({ slug, months }: Asked, { forms }: FormStores): Promise<Retention> {
  const all = await forms.find().select({ office: 1, slug: 1, formerSlugs: 1 }).sort({ slug: 1 }).lean();
  const form = all.find((each) => each.slug === slug) ?? all.find((each) => each.formerSlugs?.includes(slug));
  if (form) return { office: form.office, form: form._id, slug: form.slug, months };
  const names = all.map((each) => each.slug).join(' ');
  throw new Error(`ไม่มีบริการชื่อ ${slug} ชื่อที่มี: ${names}\nThere is no service ${slug}; there are: ${names}`);
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
  const wanted = asked(args);
  const config = readConfig(process.env);
  const keys = await readKeys(config.keyFile);
  const log = createLog('silent');
  const database = await openDatabase(config, log);
  try {
    const { connection } = database;
    const ground = { config: { ...config, role: 'web' as const }, connection, clock: systemClock, keys, log };
    const offices = await openOffice(connection, systemClock, config.officeFile);
    const forms = await openForms(connection, systemClock, offices);
    const retention = await retentionOf(wanted, forms.stores);
    const uploads = await openUploads(ground);
    const audit = await openAudit(ground, offices);
    const { model } = await openSubmissions(ground, { audit, offices, forms, uploads });
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
