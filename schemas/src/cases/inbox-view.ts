import type { Text } from '../definition/text';

/** What staff look at first: parts of the open cases, and those of whatever status where they were mentioned. */
export const INBOX_VIEWS = [
  'waiting',
  'unread',
  'mine',
  'mentioned',
  'unassigned',
  'overdue',
  'open',
] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const INBOX_VIEW_TEXT = {
  waiting: { th: 'รอฉันพิจารณา', en: 'Waiting for my decision' },
  unread: { th: 'ยังไม่เปิดอ่าน', en: 'Unread' },
  mine: { th: 'งานของฉัน', en: 'My cases' },
  mentioned: { th: 'มีผู้กล่าวถึงฉัน', en: 'Mentions of me' },
  unassigned: { th: 'ยังไม่มีผู้รับผิดชอบ', en: 'Unassigned' },
  overdue: { th: 'เกินกำหนด', en: 'Overdue' },
  open: { th: 'ที่ยังไม่เสร็จ', en: 'Open' },
} as const satisfies Record<InboxView, Text>;

/** Cases of a view are counted up to here: that it is more is all a person needs to know. */
export const COUNTED_AT_MOST = 100;
