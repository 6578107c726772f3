import type { AnnexFile } from '../printable-document';
import type { AnnexEntry } from './annex-entry';
import { readPages } from './read-pages';
import { readPicture } from './read-picture';

/** Most pages taken over from all files together. */
const MOST_PAGES = 40;

const isPdf = ({ bytes }: AnnexFile): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

async function readFile(file: AnnexFile): Promise<AnnexEntry> {
  const unreadable: AnnexEntry = { kind: 'listed', label: file.label, name: file.name, reason: 'เปิดดูในระบบ' };
  if (isPdf(file)) return readPages(file);
  return readPicture(file).catch(() => unreadable);
}

/** Pages that would make the annex longer than it may be are only named. */
function withinLimit(entries: AnnexEntry[]): AnnexEntry[] {
  let pages = 0;
  return entries.map((entry) => {
    if (entry.kind !== 'pages') return entry;
    if (pages + entry.pages > MOST_PAGES)
      return {
        kind: 'listed',
        label: entry.label,
        name: entry.name,
        reason: `${entry.pages} หน้า เปิดดูในระบบ`,
      };
    pages += entry.pages;
    return entry;
  });
}

/** What the annex makes of each file, in their order. */
export async function readAnnex(files: readonly AnnexFile[]): Promise<AnnexEntry[]> {
  const entries: AnnexEntry[] = [];
  // One after another: a dozen large files at once would take hundreds of megabytes.
  for (const file of files) entries.push(await readFile(file));
  return withinLimit(entries);
}
