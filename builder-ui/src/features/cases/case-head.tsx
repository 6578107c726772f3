import type { CaseDetail } from '@khamrong/schemas';
import { Link } from 'react-router';
import { StatusBadge } from '../../components/status-badge';
import { WholeWords } from '../../components/whole-words';
import { thaiTime } from '../../lib/thai-time';
import { ChannelMark } from './channel-mark';
import { dueReason } from './due-reason';

/** When the office means to be done, and why then. */
function DueTime({ detail }: { detail: CaseDetail }) {
  const { dueAt, overdue, due } = detail;
  if (!dueAt) return '–';
  return (
    <>
      <span className={overdue ? 'overdue' : undefined}>
        {thaiTime(dueAt)}
        {overdue && ' (เกินกำหนด)'}
      </span>
      {due && <span className="because small">{dueReason(detail)}</span>}
    </>
  );
}

/** The privacy notice that whoever filed had before them. */
function NoticeFact({ notice: { version, url } }: { notice: NonNullable<CaseDetail['privacyNotice']> }) {
  const words = `ฉบับที่ ${version}`;
  return (
    <>
      <dt>ประกาศความเป็นส่วนตัวที่รับทราบ</dt>
      <dd>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {words}
          </a>
        ) : (
          words
        )}
      </dd>
    </>
  );
}

/** Which case it is, and when and whose. */
export function CaseHead({ detail }: { detail: CaseDetail }) {
  const { receiptNo, service, version, applicant, restricted, status, statusText } = detail;
  return (
    <header className="case-head">
      <h1>
        {receiptNo} <StatusBadge status={status} text={statusText} />
        {restricted && <span className="badge badge-rejected">ลับ</span>}
        <ChannelMark channel={detail.channel} />
      </h1>
      <p>
        {service.title} <span className="small">(แบบฟอร์มฉบับที่ {version})</span> ·{' '}
        <WholeWords text={applicant || 'ไม่ระบุชื่อ'} />
      </p>
      <dl className="facts">
        <dt>ยื่นเมื่อ</dt>
        <dd>{thaiTime(detail.submittedAt)}</dd>
        <dt>ถือว่าได้รับ</dt>
        <dd>{thaiTime(detail.deemedReceivedAt)}</dd>
        <dt>กำหนดเสร็จ</dt>
        <dd>
          <DueTime detail={detail} />
        </dd>
        {detail.privacyNotice && <NoticeFact notice={detail.privacyNotice} />}
        <dt>หน่วยงาน</dt>
        <dd>{detail.department}</dd>
        {detail.agency && (
          <>
            <dt>ส่งต่อให้</dt>
            <dd>
              {detail.agency.name} <span className="small">{detail.agency.contact}</span>
            </dd>
          </>
        )}
        {detail.point && (
          <>
            <dt>จุดที่สแกน</dt>
            <dd>
              <Link
                to={`/submissions?${new URLSearchParams({ form: service.slug, view: 'all', point: detail.point })}`}
              >
                {detail.point}
                <span className="off-screen"> ดูทุกเรื่องของจุดนี้</span>
              </Link>
            </dd>
          </>
        )}
      </dl>
    </header>
  );
}
