import { DECISION_TEXT } from '../approval/decision';
import { ACTING_TEXT, STEP_TEXT } from '../approval/step';
import { STATUS_TEXT } from '../cases/case-status';
import type { Text } from '../definition/text';
import { NOTICE_EVENT_TEXT } from '../notices/notice-events';
import type { AuditAction, AuditEntry } from '../wire/office/audit';
import { AUDIT_TEXT } from './audit-text';
import { CHANNEL_TEXT } from './channel-text';
import { ROLE_TEXT } from './role';

type Words = Readonly<Record<string, string>>;

const thai = (texts: Readonly<Record<string, Text>>): Words =>
  Object.fromEntries(Object.entries(texts).map(([name, { th }]) => [name, th]));

const STATUSES = thai(STATUS_TEXT);
const ROLES = thai(ROLE_TEXT);
const EVENTS = thai(NOTICE_EVENT_TEXT);
const OPINIONS = { ...thai(STEP_TEXT), ...thai(DECISION_TEXT), ...thai(ACTING_TEXT) };
const SETTINGS = {
  set: 'ตั้งค่า',
  added: 'เพิ่ม',
  removed: 'นำออก',
  staff: 'แจ้งเจ้าหน้าที่',
  by: 'ทาง',
  group: 'กลุ่ม',
};
const WAYS = { mail: 'อีเมล', email: 'อีเมล', line: 'LINE' };
const RIGHTS = { work: 'ดำเนินการ', read: 'ดูอย่างเดียว' };
const FILES = {
  cases: 'คำร้อง',
  petitions: 'แบบคำร้อง',
  register: 'ทะเบียนรับ',
  open: 'ที่ยังไม่เสร็จ',
  csv: 'CSV',
  xlsx: 'XLSX',
  pdf: 'PDF',
  zip: 'ZIP',
};

/** What the program writes down in its own terms, by what was done; everything else stands there in the office's words already. */
const WORDS: Partial<Record<AuditAction, Words>> = {
  'case.file': CHANNEL_TEXT,
  'case.status': STATUSES,
  'case.note': { office: 'ถึงเจ้าหน้าที่', citizen: 'ถึงผู้ยื่น' },
  'case.petition': { slip: 'ใบรับเรื่อง' },
  'case.propose': OPINIONS,
  'case.decide': OPINIONS,
  'case.skip': OPINIONS,
  'case.return': OPINIONS,
  'case.export': { ...STATUSES, ...FILES },
  'staff.duties': ROLES,
  'staff.line': { linked: 'เชื่อมบัญชี LINE', ended: 'เลิกรับทาง LINE' },
  'office.secondFactorRoles': ROLES,
  'office.emblem': SETTINGS,
  'service.people': RIGHTS,
  'service.retention': STATUSES,
  'service.purge': STATUSES,
  'notices.mail': SETTINGS,
  'notices.line': { ...SETTINGS, ...WAYS },
  'notices.events': EVENTS,
  'notices.again': EVENTS,
  'notices.discard': EVENTS,
  'notices.test': WAYS,
  'session.refused': { code: 'รหัสยืนยัน' },
  'audit.view': AUDIT_TEXT,
  'audit.export': AUDIT_TEXT,
  'audit.verify': { missing: 'มีรายการหายไป', changed: 'มีรายการถูกแก้ไข', foreign: 'มีรายการที่ระบบไม่ได้เขียน' },
};

/** What a line of the record is about, as people read it; the record itself keeps the program's own terms. */
export function auditWhat({ action, what }: Pick<AuditEntry, 'action' | 'what'>): string {
  const words = WORDS[action];
  if (!what || !words) return what ?? '';
  return what
    .split(' ')
    .map((word) => word.replace(/[^=]+$/, (term) => words[term] ?? term))
    .join(' ');
}
