import {
  bangkokDate,
  bangkokTime,
  CHANNEL_TEXT,
  formatThaiDate,
  inLanguage,
  statusText,
} from '@khamrong/schemas';
import type { ExportColumn, ExportRow } from '../export-columns';

type Submission = ExportRow['submission'];

/** `22 พ.ย. 2569 08:52 น.` on the office's clock. */
const moment = (instant: Date): string =>
  `${formatThaiDate(bangkokDate(instant), 'short')} ${bangkokTime(instant)} น.`;

const from = ({ applicant, restricted }: Submission): string =>
  restricted ? 'ปกปิดชื่อ' : applicant || 'ไม่ระบุชื่อ';

/** What is said of it beside: how it came, when it counts as received by law, where it went. */
function remarks({ channel, submittedAt, deemedReceivedAt, agency, mergedInto }: Submission): string {
  const isLater = deemedReceivedAt.getTime() > submittedAt.getTime();
  return [
    channel === 'online' ? '' : CHANNEL_TEXT[channel],
    isLater ? `ถือว่าได้รับ ${moment(deemedReceivedAt)}` : '',
    agency ? `ส่งต่อ ${agency.name}` : '',
    mergedInto ? `รวมกับเรื่อง ${mergedInto.receiptNo}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The columns of a register of incoming letters (Office of the Prime Minister's regulation on correspondence,
 * B.E. 2526), of which the first is the registry's own number.
 * @param names display names of staff by user name
 */
export const registerColumns = (names: ReadonlyMap<string, string>): ExportColumn[] => [
  { title: 'เลขทะเบียนรับ', of: ({ submission }) => submission.sarabanNo ?? '' },
  { title: 'ที่', of: ({ submission }) => submission.receiptNo },
  { title: 'ลงวันที่', of: ({ submission }) => moment(submission.submittedAt) },
  { title: 'จาก', of: ({ submission }) => from(submission) },
  { title: 'ถึง', of: ({ submission }) => submission.department },
  { title: 'เรื่อง', of: ({ version }) => inLanguage(version.definition.title, 'th') },
  {
    title: 'การปฏิบัติ',
    of: ({ submission: { status, assignee }, version }) =>
      [statusText(status, version.definition).th, assignee ? (names.get(assignee) ?? assignee) : '']
        .filter(Boolean)
        .join(' – '),
  },
  { title: 'หมายเหตุ', of: ({ submission }) => remarks(submission) },
];
