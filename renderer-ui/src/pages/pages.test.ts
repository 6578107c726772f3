import { examples } from '../../../schemas/src/fields/every-field.fixture';
import { testOffice } from '../../../schemas/src/office/office.fixture';
import { pageOf } from '../test-support/one-field-form';
import { demoAssets } from '../test-support/page-props';
import type { ServiceView } from '../services/service-view';
import { renderAccessibilityPage } from './accessibility-page';
import { renderDirectoryPage } from './directory-page';
import { renderFormPage } from './form-page';
import { renderMessagePage } from './message-page';
import { renderReceiptPage } from './receipt-page';
import { renderServicePage } from './service-page';
import { renderServiceTablePage } from './service-table-page';
import { renderTrackingPage } from './tracking-page';

const hostile = '</script><img src=x onerror=alert(1)>\u2028';
const frame = { language: 'th', office: testOffice, assets: demoAssets } as const;
const receipt = {
  receiptNo: '00011/2569',
  trackingCode: 'K7M2-9QXR-4T',
  submittedAt: '2026-11-20T16:44:00+07:00',
  deemedReceivedAt: '2026-11-23T08:30:00+07:00',
  statusUrl: 'https://example.com/t#00011/2569~abc',
  petitionUrl: '/petition.pdf',
};

test('no page holds script or style of its own, nor handlers', () => {
  const pages = [
    renderFormPage(pageOf(Object.values(examples).map(({ field }) => field))),
    renderReceiptPage({ ...frame, receipt, service: { th: 'คำร้อง' } }),
    renderTrackingPage(frame),
    renderDirectoryPage({ ...frame, services: [], categories: {} }),
    renderMessagePage({ ...frame, title: 'ไม่พบ', message: 'ไม่พบหน้า' }),
  ];
  for (const page of pages) {
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|<style|javascript:/i);
    expect(page.replaceAll(/<script type="application\/json"[^]*?<\/script>/g, '')).not.toMatch(
      /<script[^>]*>[^<]/,
    );
    expect(page).toMatch(/^<!doctype html><html lang="th">/);
  }
});

test('answers, errors and texts of any kind stay text, in the page and in its data', () => {
  const field = examples.text.field;
  const error = { instancePath: '/first_name', keyword: 'pattern', params: {}, message: hostile };
  const page = renderFormPage(pageOf([field], { first_name: hostile }, [error]));
  expect(page).not.toContain('<img');
  const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect((JSON.parse(data) as { answers: unknown }).answers).toEqual({ first_name: hostile });
});

test('the receipt says when it counts as received, and why, only where that differs', () => {
  const late = renderReceiptPage({ ...frame, receipt, service: { th: 'คำร้อง' } });
  expect(late).toContain('20 พ.ย. 2569 16:44 น.');
  expect(late).toContain('23 พ.ย. 2569 08:30 น.');
  expect(late).toContain('ส่งนอกเวลาราชการ');
  const inTime = { ...receipt, deemedReceivedAt: receipt.submittedAt };
  expect(renderReceiptPage({ ...frame, receipt: inTime, service: { th: 'คำร้อง' } })).not.toContain(
    'ถือว่ารับเมื่อ',
  );
});

test('the data of a form page leaves out what only the office needs', () => {
  const page = renderFormPage(pageOf([examples.text.field]));
  expect(page).not.toContain('บ้านหนองบัว');
  expect(page).toContain('2026-12-07');
});

const lights: ServiceView = {
  slug: 'lights',
  scan: true,
  title: { th: 'แจ้งไฟฟ้าดับ', en: 'Street lights' },
  description: { th: 'แจ้งซ่อมไฟ', en: 'Have lights repaired' },
  department: { th: 'กองช่าง' },
  category: 'report',
  contact: { name: 'นายช่าง', phone: '043-000-111 ต่อ 5' },
  notice: { th: 'สายไฟขาด โทร 1129' },
  targets: [{ step: 'complete', amount: 3, unit: 'working_days' }],
  attachments: [
    { key: 'id', label: { th: 'สำเนาบัตร' }, required: true, accept: ['pdf'], maxFiles: 1, maxBytes: 2048 },
    { key: 'map', label: { th: 'แผนที่' }, accept: ['pdf'], maxFiles: 1, maxBytes: 2048 },
  ],
  privacyUrl: '/services/streetlight-report/privacy',
  shortUrl: 'https://example.com/q/abc',
  open: true,
};
const closed: ServiceView = {
  ...lights,
  slug: 'closed',
  title: { th: 'ปิดแล้ว' },
  category: 'x',
  open: false,
  opensAt: '2026-12-01T08:30:00+07:00',
  closedMessage: { th: 'ปรับปรุงระบบ' },
};
const categories = { report: { th: 'แจ้งเหตุ', en: 'Reports' } };

describe('the directory', () => {
  const directory = (query = ''): string =>
    renderDirectoryPage({ ...frame, services: [lights, closed], categories, query });

  test('tells what to know before a service is used, and leaves closed ones without a form', () => {
    const page = directory();
    for (const words of [
      'แจ้งเหตุ',
      'บริการอื่น',
      'ภายใน 3 วันทำการ',
      'สำเนาบัตร, ตามกรณี 1 รายการ',
      'เปิดรับ 1 ธันวาคม 2569',
    ])
      expect(page).toContain(words);
    expect(page).toContain('href="tel:043000111"');
    expect(page).toContain('href="/f/lights"');
    expect(page).toContain('href="/services/closed"');
    expect(page).not.toContain('href="/f/closed"');
  });

  test('shows what a search is after, whatever the language it is in', () => {
    const page = directory('STREET lights');
    expect(page).toContain('พบ 1 บริการ');
    expect(page.match(/<li class="card[^>]*hidden/g)).toHaveLength(1);
    expect(directory('ดาวเทียม')).toContain('ไม่พบบริการที่ค้นหา');
  });

  test('speaks English where texts are translated', () => {
    const page = renderDirectoryPage({ ...frame, language: 'en', services: [lights], categories });
    for (const words of ['Reports', 'Street lights', 'Have lights repaired', '/services/lights?lang=en'])
      expect(page).toContain(words);
  });
});

describe('a service’s page', () => {
  const guide = {
    eligibility: { th: 'ผู้มีอายุ 60 ปีขึ้นไป' },
    steps: [{ th: 'กรอกแบบ' }, { th: 'รอผล' }],
    fee: { th: 'ไม่มีค่าธรรมเนียม' },
    documents: [{ th: 'แผนผังบ้าน' }],
    manualUrl: 'https://example.com/guide.pdf',
    minutes: 5,
  };

  test('tells all of its guide, numbers to call first', () => {
    const page = renderServicePage({ ...frame, service: { ...lights, guide, legalBasis: ['พ.ร.บ. ก'] } });
    expect(page.indexOf('href="tel:1129"')).toBeLessThan(page.indexOf('<h1'));
    for (const words of [
      'ผู้มีอายุ 60 ปีขึ้นไป',
      'กรอกแบบ',
      'ไม่มีค่าธรรมเนียม',
      'แผนผังบ้าน',
      'ประมาณ 5 นาที',
      'พ.ร.บ. ก',
    ])
      expect(page).toContain(words);
    for (const address of ['/f/lights', '/api/v1/forms/lights/blank.pdf', 'https://example.com/guide.pdf'])
      expect(page).toContain(`href="${address}"`);
  });

  test('leaves out what nothing is said of', () => {
    const page = renderServicePage({ ...frame, service: { ...lights, targets: [] } });
    for (const id of ['eligibility', 'steps', 'times', 'fee', 'law', 'manual'])
      expect(page).not.toContain(`id="${id}"`);
  });

  test('of a closed service says why and when it opens', () => {
    const page = renderServicePage({ ...frame, service: closed });
    expect(page).toContain('ปรับปรุงระบบ');
    expect(page).toContain('เปิดรับ 1 ธันวาคม 2569');
    expect(page).not.toContain('href="/f/closed"');
  });
});

test('the table has the columns offices print, and their digits', () => {
  const page = renderServiceTablePage({ ...frame, services: [lights, closed] });
  const heads = [...page.matchAll(/<th [^>]*>([^<]*)<\/th>/g)].map(([, head]) => head);
  expect(heads).toEqual([
    'ลำดับ',
    'ชื่องานบริการ',
    'Link',
    'QR Code',
    'ชื่อ/หมายเลขโทรศัพท์ผู้รับผิดชอบประสานงาน',
    'คู่มือ',
  ]);
  expect(page).toContain('>๒</td>');
});

test('the statement of accessibility is the office’s own', () => {
  const page = renderAccessibilityPage(frame);
  for (const words of [testOffice.name, testOffice.phone, testOffice.email, 'WCAG 2.2', 'ข้อจำกัดที่ทราบ'])
    expect(page).toContain(words);
});

test('a warning at an answer has its numbers to tap', () => {
  const warning = {
    type: 'consent',
    key: 'danger',
    label: { th: 'ห้ามเข้าใกล้ และโทร 1129 ทันที' },
    purpose: 'warning',
  } as const;
  expect(renderFormPage(pageOf([warning]))).toContain('href="tel:1129"');
});
