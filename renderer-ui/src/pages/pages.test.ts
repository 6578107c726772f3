import { examples } from '../../../schemas/src/fields/every-field.fixture';
import { testOffice } from '../../../schemas/src/office/office.fixture';
import { pageOf } from '../test-support/one-field-form';
import { demoAssets } from '../test-support/page-props';
import { renderDirectoryPage } from './directory-page';
import { renderFormPage } from './form-page';
import { renderMessagePage } from './message-page';
import { renderReceiptPage } from './receipt-page';
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

test('a service directory names categories and leaves closed services without a link', () => {
  const service = {
    slug: 'a',
    title: 'แจ้งไฟฟ้า',
    titleEn: 'Lights',
    description: 'ไฟดับ',
    descriptionEn: 'Dark lamps',
    department: 'กองช่าง',
    departmentEn: '',
    category: 'report',
    contact: null,
    url: '/f/a',
    shortUrl: '',
    open: true,
  };
  const page = renderDirectoryPage({
    ...frame,
    services: [service, { ...service, slug: 'b', title: 'ปิดแล้ว', url: '/f/b', open: false, category: 'x' }],
    categories: { report: { th: 'แจ้งเหตุ' } },
  });
  expect(page).toContain('แจ้งเหตุ');
  expect(page).toContain('href="/f/a"');
  expect(page).not.toContain('href="/f/b"');
  expect(page).toContain('บริการอื่น');
  const english = renderDirectoryPage({ ...frame, language: 'en', services: [service], categories: {} });
  expect(english).toContain('Dark lamps');
  expect(english).toContain('กองช่าง');
});
