import { NOTICE_EVENT_TEXT, NOTICE_FAULT_TEXT, type NoticeItem, type PageOf } from '@khamrong/schemas';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { thaiTime } from '../../lib/thai-time';
import { useAction } from '../../lib/use-action';
import type { UseLoaded } from '../../lib/use-loaded';
import { discard, sendAgain } from './notices-api';

const WAYS = { mail: 'อีเมล', line: 'LINE', webhook: 'ระบบภายนอก' } as const;
const TO = {
  citizen: 'ผู้ยื่นคำร้อง',
  staff: 'เจ้าหน้าที่',
  group: 'กลุ่ม LINE',
  webhook: 'ระบบภายนอก',
} as const;

const whereTo = ({ to, recipient, channel, address }: NoticeItem): string => {
  const words = [recipient || TO[to], channel && WAYS[channel], address].filter(Boolean);
  return [...new Set(words)].join(' · ');
};

function TroubleItem({ notice, onGone }: { notice: NoticeItem; onGone: () => void }) {
  const { id, receiptNo, event, at, fault, detail, attempts } = notice;
  const { run, busy, error } = useAction(
    useCallback(
      async (what: typeof sendAgain) => {
        await what(id);
        onGone();
      },
      [id, onGone],
    ),
  );
  return (
    <li className="notice">
      <p>
        {notice.case ? <Link to={`/submissions/${notice.case}`}>{receiptNo}</Link> : 'เรื่องที่ปกปิด'}{' '}
        <strong>{NOTICE_EVENT_TEXT[event].th}</strong>
      </p>
      <p className="small">
        {thaiTime(at)} · ถึง {whereTo(notice)}
      </p>
      <p>
        {fault && NOTICE_FAULT_TEXT[fault].th}
        {attempts > 0 && <span className="small"> (ลองแล้ว {attempts} ครั้ง)</span>}
      </p>
      {detail && <p className="small">{detail}</p>}
      <ErrorMessage error={error} />
      <div className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={() => void run(sendAgain)}>
          ส่งอีกครั้ง<span className="off-screen"> {receiptNo}</span>
        </button>
        <button type="button" className="button" aria-disabled={busy} onClick={() => void run(discard)}>
          ไม่ส่งแล้ว<span className="off-screen"> {receiptNo}</span>
        </button>
      </div>
    </li>
  );
}

/** What could not be sent, and what to do about it. */
export function TroublePanel({ trouble }: { trouble: UseLoaded<PageOf<NoticeItem>> }) {
  const { reload } = trouble;
  return (
    <section className="panel" aria-labelledby="trouble">
      <h2 id="trouble">ส่งไม่สำเร็จ</h2>
      <LoadedView from={trouble}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <p>ไม่มีรายการค้าง</p>
          ) : (
            <>
              <p className="help">
                ระบบลองส่งซ้ำเองถึงสิบครั้งในราวสามชั่วโมง รายการด้านล่างต้องให้เจ้าหน้าที่ตัดสินใจ
                {nextCursor && ` (แสดง ${items.length} รายการล่าสุด)`}
              </p>
              <ul className="notice-list">
                {items.map((notice) => (
                  <TroubleItem key={notice.id} notice={notice} onGone={reload} />
                ))}
              </ul>
            </>
          )
        }
      </LoadedView>
    </section>
  );
}
