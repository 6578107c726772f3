import {
  bangkokDate,
  bangkokTime,
  CHANNEL_TEXT,
  computedValue,
  formatThaiDate,
  inLanguage,
  statusText,
  typeOf,
  type Answers,
  type Field,
} from '@khamrong/schemas';
import type { PublishedVersion } from '../forms/forms.service';
import { isSealed } from '../submissions/seal-answers';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** The parts of a case that rows are made of. */
export const ROW_FIELDS = [
  'receiptNo',
  'version',
  'submittedAt',
  'deemedReceivedAt',
  'dueAt',
  'applicant',
  'department',
  'status',
  'assignee',
  'point',
  'channel',
  'restricted',
  'sarabanNo',
  'agency',
  'mergedInto',
  'answers',
] as const satisfies (keyof SubmissionDocument)[];
type Exported = Pick<SubmissionDocument, '_id' | 'sealed' | (typeof ROW_FIELDS)[number]>;

/** A case as its row is made: its answers, sealed ones only where they were asked for, and the form it was filed on. */
export interface ExportRow {
  submission: Exported;
  answers: Answers;
  version: PublishedVersion;
}

export interface ExportColumn {
  title: string;
  /** Title of the page that asks it; tells questions of one name apart. */
  page?: string;
  of(row: ExportRow): string;
}

/** `21/11/2569 16:14` on the office's clock. */
const moment = (instant: Date | undefined): string =>
  instant ? `${formatThaiDate(bangkokDate(instant), 'numeric')} ${bangkokTime(instant)}` : '';

/** @param names display names of staff by user name */
const caseColumns = (names: ReadonlyMap<string, string>): ExportColumn[] => [
  { title: 'เลขที่รับแจ้ง', of: ({ submission }) => submission.receiptNo },
  { title: 'วันที่ยื่น', of: ({ submission }) => moment(submission.submittedAt) },
  { title: 'วันที่ถือว่าได้รับ', of: ({ submission }) => moment(submission.deemedReceivedAt) },
  { title: 'งานบริการ', of: ({ version }) => inLanguage(version.definition.title, 'th') },
  { title: 'ผู้ยื่น', of: ({ submission }) => submission.applicant },
  { title: 'ส่วนงาน', of: ({ submission }) => submission.department },
  { title: 'สถานะ', of: ({ submission, version }) => statusText(submission.status, version.definition).th },
  {
    title: 'ผู้รับผิดชอบ',
    of: ({ submission: { assignee } }) => (assignee ? (names.get(assignee) ?? assignee) : ''),
  },
  { title: 'กำหนดแล้วเสร็จ', of: ({ submission }) => moment(submission.dueAt) },
  { title: 'จุด', of: ({ submission }) => submission.point ?? '' },
  { title: 'ช่องทาง', of: ({ submission }) => CHANNEL_TEXT[submission.channel] },
];

const isTold = (field: Field): boolean => typeOf(field).sent || field.type === 'computed';

/** An answer by the words of the form it was given on. */
function answerText(key: string, { submission, answers, version }: ExportRow): string {
  const field = version.checker.fields.get(key);
  if (!field) return '';
  if (field.type !== 'computed') return typeOf(field).csv(answers[key], field);
  const value = computedValue(field, answers, bangkokDate(submission.submittedAt));
  return typeOf(field).csv(value, field);
}

/**
 * A column a question, in the order the versions of the form first asked them: one that comes later stands behind, so that
 * columns stay where they were. Questions of a key are one column, under the words of the latest version.
 * @param versions the oldest first
 */
function questionColumns(versions: readonly PublishedVersion[], sensitive: boolean): ExportColumn[] {
  const pages = versions.flatMap(({ definition }) => definition.pages);
  const columns = new Map<string, ExportColumn>();
  const sealed = new Set<string>();
  for (const { title, fields } of pages)
    for (const field of fields.filter(isTold)) {
      const { key, label } = field;
      if (isSealed(field)) sealed.add(key);
      const words = { title: inLanguage(label, 'th'), page: inLanguage(title, 'th') };
      columns.set(key, { ...words, of: (row) => answerText(key, row) });
    }
  return [...columns].flatMap(([key, column]) => (sensitive || !sealed.has(key) ? [column] : []));
}

const counted = (titles: readonly string[]): Map<string, number> =>
  titles.reduce(
    (counts, title) => counts.set(title, (counts.get(title) ?? 0) + 1),
    new Map<string, number>(),
  );

/** Questions of one name are told apart by their pages, and by number where that does not help. */
function toldApart(columns: readonly ExportColumn[]): ExportColumn[] {
  const alike = counted(columns.map(({ title }) => title));
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const { title, page } = column;
    const full = page && (alike.get(title) ?? 0) > 1 ? `${title} (${page})` : title;
    const count = (seen.get(full) ?? 0) + 1;
    seen.set(full, count);
    return { ...column, title: count === 1 ? full : `${full} ${count}` };
  });
}

export interface ColumnSource {
  names: ReadonlyMap<string, string>;
  /** Of the one service that is exported, the oldest first; none where several are. */
  versions: readonly PublishedVersion[];
  /** Sealed answers too. */
  sensitive: boolean;
}

export const exportColumns = ({ names, versions, sensitive }: ColumnSource): ExportColumn[] =>
  toldApart([...caseColumns(names), ...questionColumns(versions, sensitive)]);
