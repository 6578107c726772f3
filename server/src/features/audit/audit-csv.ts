import { AUDIT_TEXT, auditWhat, formatThaiDate, formatThaiTime, type AuditEntry } from '@khamrong/schemas';
import { Readable } from 'node:stream';
import { BOM, csvLine } from '../exports/csv-lines';

const TITLES = ['วันที่', 'เวลา', 'ผู้ใช้', 'การกระทำ', 'เลขที่รับ', 'รายละเอียด', 'เหตุผล', 'ที่อยู่เครือข่าย', 'รหัส'];
/** Lines that are passed on at once. */
const AT_ONCE = 200;

const cellsOf = ({ at, who, action, receiptNo, what, reason, address, concealed }: AuditEntry): string[] => [
  formatThaiDate(at.slice(0, 10), 'short'),
  formatThaiTime(at.slice(11, 16)),
  who,
  AUDIT_TEXT[action],
  concealed ? 'ปกปิด' : (receiptNo ?? ''),
  auditWhat({ action, what }),
  reason ?? '',
  address,
  action,
];

async function* written(entries: AsyncIterable<AuditEntry>): AsyncGenerator<string> {
  let text = BOM + csvLine(TITLES);
  let count = 0;
  for await (const entry of entries) {
    text += csvLine(cellsOf(entry));
    count += 1;
    if (count % AT_ONCE !== 0) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Lines of the record as CSV that Thai Excel opens, made while they are read. */
export const auditCsv = (entries: AsyncIterable<AuditEntry>): Readable => Readable.from(written(entries));
