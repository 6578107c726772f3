import type { Text } from '../definition/text';

/** What a member of staff is in the office. */
export const ROLES = [
  'admin',
  'clerk',
  'officer',
  'director',
  'secretary',
  'head',
  'integrity',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_TEXT = {
  admin: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  clerk: { th: 'เจ้าหน้าที่จัดทำแบบฟอร์ม', en: 'Form clerk' },
  officer: { th: 'เจ้าหน้าที่', en: 'Officer' },
  director: { th: 'หัวหน้าสำนักปลัด/ผู้อำนวยการกอง', en: 'Head of division' },
  secretary: { th: 'ปลัด', en: 'Permanent secretary' },
  head: { th: 'นายก (ผู้บริหาร)', en: 'Mayor (head of the office)' },
  integrity: { th: 'ผู้รับผิดชอบเรื่องร้องเรียนการทุจริต', en: 'Integrity officer' },
  auditor: { th: 'ผู้ตรวจสอบ', en: 'Auditor' },
} as const satisfies Record<Role, Text>;

/**
 * What a member of staff may do. `cases.decide` says something of cases on their way up, `cases.restricted` opens the cases of sealed services as well, `cases.reopen` takes up
 * again what was closed.
 */
export const PERMISSIONS = [
  'cases.read',
  'cases.work',
  'cases.reveal',
  'cases.restricted',
  'cases.reopen',
  'cases.decide',
  'services.read',
  'services.manage',
  'services.people',
  'staff.manage',
  'audit.read',
  'notices.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const CASE_WORK: readonly Permission[] = ['cases.read', 'cases.work', 'cases.reveal', 'services.read'];

/** Whoever runs the system does not thereby read what was told in confidence: admin has no restricted cases. */
const GRANTED: Record<Role, readonly Permission[]> = {
  admin: [
    ...CASE_WORK,
    'cases.reopen',
    'services.manage',
    'services.people',
    'staff.manage',
    'audit.read',
    'notices.manage',
  ],
  /** Builds and publishes forms, and works the cases of the departments given. */
  clerk: [...CASE_WORK, 'services.manage'],
  officer: CASE_WORK,
  /** Of the divisions given. */
  director: [...CASE_WORK, 'cases.decide'],
  secretary: [...CASE_WORK, 'cases.decide', 'cases.reopen'],
  head: [...CASE_WORK, 'cases.decide', 'cases.restricted', 'cases.reopen', 'services.people'],
  integrity: [...CASE_WORK, 'cases.restricted', 'cases.reopen'],
  /** Sees how far cases are and what was done with them; personal data only masked, and changes nothing. */
  auditor: ['cases.read', 'services.read', 'audit.read'],
};

export const permissionsOf = (role: Role): readonly Permission[] => GRANTED[role];
