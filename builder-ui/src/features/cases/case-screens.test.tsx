import type { CaseDetail } from '@khamrong/schemas';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { AnswerPages } from './answer-pages';
import { CaseChangesProvider } from './case-changes';
import { CaseTable } from './case-table';
import { StatusForm } from './status-form';

const detail: CaseDetail = {
  id: '0123456789abcdef01234567',
  receiptNo: '00011/2569',
  service: { slug: 'general-petition', title: 'คำร้องทั่วไป' },
  applicant: 'นายสมชาย ใจดี',
  department: 'กองช่าง',
  status: 'received',
  statusText: 'เจ้าหน้าที่รับเรื่อง',
  submittedAt: '2026-11-20T16:14:05+07:00',
  deemedReceivedAt: '2026-11-20T16:14:05+07:00',
  purpose: null,
  privacyNotice: { version: '2', url: '/services/general-petition/privacy/2' },
  dueAt: '2026-11-19T16:30:00+07:00',
  overdue: true,
  assignee: null,
  assigneeUsername: null,
  sarabanNo: null,
  agency: null,
  departments: ['สำนักปลัด'],
  mentioned: false,
  officers: [],
  restricted: false,
  unread: true,
  point: 'P-12/3',
  version: 1,
  channel: 'online',
  revision: 2,
  waitsFor: null,
  decides: false,
  opinions: [],
  approval: null,
  pages: [
    {
      key: 'person',
      title: 'ผู้ยื่น',
      answers: [
        {
          key: 'national_id',
          type: 'thai_national_id',
          label: 'เลขประจำตัวประชาชน',
          text: '1-2345-xxxxx-xx-1',
          masked: true,
        },
        { key: 'place', type: 'geo_point', label: 'ตำแหน่ง', text: '16.4322, 102.8236', masked: false },
        { key: 'email', type: 'email', label: 'อีเมล', text: '', masked: false },
      ],
    },
  ],
  files: [],
  results: [],
  due: null,
  mergedInto: null,
  duplicates: [],
  mayMerge: true,
  correctable: [],
  attachments: [{ key: 'id_card', label: 'สำเนาบัตรประชาชน' }],
  history: [],
  next: [
    { status: 'in_progress', text: 'กำลังดำเนินการ', needsReason: false, reopens: false },
    { status: 'need_info', text: 'ขอเอกสารเพิ่มเติม', needsReason: true, reopens: false },
    { status: 'rejected', text: 'ไม่อนุมัติ', needsReason: true, reopens: false },
  ],
  permissions: { changeStatus: true, reveal: true, reopen: true },
};

const statusForm = (of: CaseDetail) => (
  <CaseChangesProvider detail={of} onFresh={() => undefined}>
    <StatusForm detail={of} onChange={() => undefined} />
  </CaseChangesProvider>
);

describe('the screens of a case', () => {
  it('offer to show a masked answer to who may see it', () => {
    expect(renderToStaticMarkup(<AnswerPages detail={detail} />)).toContain('แสดง');
    const blind = { ...detail, permissions: { ...detail.permissions, reveal: false } };
    const html = renderToStaticMarkup(<AnswerPages detail={blind} />);
    expect(html).toContain('1-2345-xxxxx-xx-1');
    expect(html).not.toContain('<button');
  });

  it('lead from a place to a map, and say what was left empty', () => {
    const html = renderToStaticMarkup(<AnswerPages detail={detail} />);
    expect(html).toContain('href="https://www.google.com/maps?q=16.4322,102.8236"');
    expect(html).toContain('ไม่ได้กรอก');
  });

  it('tell apart what stands under headings', () => {
    const [page] = detail.pages;
    if (!page) throw new Error('There is no page.');
    const answers = page.answers.map((answer, at) => (at === 0 ? answer : { ...answer, section: 'ที่เกิดเหตุ' }));
    const html = renderToStaticMarkup(<AnswerPages detail={{ ...detail, pages: [{ ...page, answers }] }} />);
    expect(html.match(/<h3>ที่เกิดเหตุ<\/h3>/g)).toHaveLength(1);
    expect(html.indexOf('<h3>')).toBeGreaterThan(html.indexOf('เลขประจำตัวประชาชน'));
  });

  it('offer the legal statuses only, and none where there is none', () => {
    const form = renderToStaticMarkup(statusForm(detail));
    expect(form.match(/type="radio"/g)).toHaveLength(detail.next.length);
    expect(renderToStaticMarkup(statusForm({ ...detail, next: [] }))).toBe('');
  });

  it('mark in words what is overdue', () => {
    const html = renderToStaticMarkup(
      <MemoryRouter>
        <CaseTable items={[detail]} />
      </MemoryRouter>,
    );
    expect(html).toContain('เกินกำหนด 19 พ.ย. 2569');
    expect(html).toContain('href="/submissions/0123456789abcdef01234567"');
    expect(html).toContain('จุด P-12/3');
  });
});
