import { testForm } from '../definition/form.fixture';
import type { FormDefinition } from '../definition/form-definition';
import { testOffice } from '../office/office.fixture';
import { resolveForOffice } from '../definition/resolve-for-office';
import { noticeAddress } from './notice-address';
import { privacyNotice } from './privacy-notice';
import type { PrivacySectionName } from './privacy-texts';

const OWN_SITE = { ...testOffice, privacyNotice: { version: '1', url: '/privacy' } };

const section = (name: PrivacySectionName, definition: FormDefinition = testForm, months = {}) =>
  privacyNotice({ definition, office: testOffice, months }).find((each) => each.name === name)?.text;

test('the data a form asks for are named, those that are sealed by themselves', () => {
  const [page] = testForm.pages;
  const sealed = {
    type: 'thai_national_id',
    key: 'nid',
    label: { th: 'เลขบัตร' },
    personal: 'personal_high',
  } as const;
  const definition = { ...testForm, pages: page ? [{ ...page, fields: [...page.fields, sealed] }] : [] };
  const lines = section('data', definition)?.th.split('\n') ?? [];
  expect(lines[0]).toMatch(/^ข้อมูลที่ท่านกรอก: ชื่อ/);
  expect(lines[0]).not.toContain('เลขบัตร');
  expect(lines.some((line) => line.startsWith('ข้อมูลที่เข้ารหัสไว้') && line.endsWith('เลขบัตร'))).toBe(true);
});

test('the time that data are kept is that of the setting, and a text of the service stands beside it', () => {
  expect(section('keeping')?.th).toContain('ยังไม่ได้กำหนด');
  const months = { completed: 60, rejected: 60, cancelled: 6 };
  const privacy = { keeping: { th: 'ตามระเบียบงานสารบรรณ' } };
  const { th, en } = section('keeping', { ...testForm, privacy }, months) ?? { th: '' };
  expect(th).toMatch(/“ดำเนินการสำเร็จ” “ไม่สามารถดำเนินการได้\/ไม่อนุมัติ”: .*5 ปี/);
  expect(th).toMatch(/“ยกเลิกโดยผู้ยื่น”: .*6 เดือน/);
  expect(th).toContain('“ปิดเรื่อง” “รวมกับเรื่องเดียวกัน”: ยังไม่ได้กำหนด');
  expect(th.endsWith('ตามระเบียบงานสารบรรณ')).toBe(true);
  expect(en).toContain('6 months');
});

test('a text of its own takes the place of the written one', () => {
  const privacy = { recipients: { th: 'กรมการปกครอง', en: 'Department of Provincial Administration' } };
  expect(section('recipients', { ...testForm, privacy })).toEqual(privacy.recipients);
});

test('forms lead to the notice of their service, and to the office’s elsewhere where they have written none', () => {
  const consent = {
    type: 'consent',
    key: 'ack',
    label: { th: 'รับทราบ' },
    link: '{privacy_notice_url}',
  } as const;
  const form = { ...testForm, pages: [{ key: 'one', title: { th: 'หน้า' }, fields: [consent] }] };
  const linkOf = (definition: FormDefinition, office = OWN_SITE) =>
    resolveForOffice(definition, office).pages[0]?.fields[0];
  expect(linkOf(form)).toMatchObject({ link: '/services/test-form/privacy' });
  expect(linkOf(form, testOffice)).toMatchObject({ link: 'https://example.com/privacy' });
  expect(noticeAddress({ ...form, privacy: { rights: { th: 'สิทธิ' } } }, testOffice)).toBe(
    '/services/test-form/privacy',
  );
});
