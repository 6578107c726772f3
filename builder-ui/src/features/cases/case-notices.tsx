import { NOTICE_EVENT_TEXT, NOTICE_FAULT_TEXT, type CaseNotice } from '@khamrong/schemas';
import { useCallback } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { thaiTime } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { readCaseNotices } from './cases-api';

const WAYS = { mail: 'อีเมล', line: 'LINE', webhook: 'ระบบภายนอก' } as const;
const STATES = {
  waiting: 'รอส่ง',
  sent: 'ส่งแล้ว',
  unsent: 'ไม่ได้ส่ง',
  failed: 'ส่งไม่สำเร็จ',
  discarded: 'ยกเลิกการส่ง',
} as const;

const whereTo = ({ recipient, channel, address }: CaseNotice): string => {
  const words = [recipient || 'ผู้ยื่นคำร้อง', channel && WAYS[channel], address].filter(Boolean);
  return [...new Set(words)].join(' · ');
};

function NoticeLine({ notice }: { notice: CaseNotice }) {
  const { event, state, sentAt, fault, insteadOfLine } = notice;
  return (
    <li>
      <p>
        <strong>{NOTICE_EVENT_TEXT[event].th}</strong> – {STATES[state]}
        {sentAt && ` ${thaiTime(sentAt)}`}
      </p>
      <p className="small">ถึง {whereTo(notice)}</p>
      {insteadOfLine && <p className="small">ส่งทางอีเมลแทน LINE เพราะ{NOTICE_FAULT_TEXT[insteadOfLine].th}</p>}
      {fault && <p className="small">{NOTICE_FAULT_TEXT[fault].th}</p>}
    </li>
  );
}

/** What citizen and staff were told of the case, and what not and why. */
export function CaseNotices({ id }: { id: string }) {
  const notices = useLoaded(useCallback((signal: AbortSignal) => readCaseNotices(id, signal), [id]));
  return (
    <section className="panel" aria-labelledby="case-notices">
      <h2 id="case-notices">การแจ้งเตือน</h2>
      <LoadedView from={notices}>
        {(items) =>
          items.length === 0 ? (
            <p>ยังไม่มีการแจ้งเตือน</p>
          ) : (
            <ul className="history">
              {items.map((notice) => (
                <NoticeLine
                  key={`${notice.at} ${notice.event} ${notice.to} ${notice.recipient} ${notice.channel}`}
                  notice={notice}
                />
              ))}
            </ul>
          )
        }
      </LoadedView>
    </section>
  );
}
