import type { CaseEvent } from '@khamrong/schemas';
import { thaiTime } from '../../lib/thai-time';

/** Whose work it became. */
function Moved({ event: { assignee, department, agency } }: { event: CaseEvent }) {
  return (
    <>
      {assignee !== undefined && <p>{assignee ? `ให้ ${assignee}` : 'ยกเลิกการมอบหมาย'}</p>}
      {department && <p>ไปที่ {department}</p>}
      {agency && (
        <p>
          ส่งต่อให้ {agency.name}
          {agency.contact && ` (${agency.contact})`}
        </p>
      )}
    </>
  );
}

/** What has happened to the case, the latest first. */
export function CaseHistory({ events }: { events: CaseEvent[] }) {
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">ประวัติ</h2>
      <ol className="history" reversed>
        {[...events].reverse().map((event, index) => (
          <li key={events.length - index}>
            <p>
              <strong>{event.text}</strong>
            </p>
            <p className="small">
              {thaiTime(event.at)} · {event.by ?? 'ผู้ยื่นคำร้อง'}
            </p>
            <Moved event={event} />
            {event.publicNote && <p className="note">แจ้งผู้ยื่น: {event.publicNote}</p>}
            {event.asks && <p className="note">เอกสารที่ขอ: {event.asks.join(', ')}</p>}
            {event.reply && <p className="note">ผู้ยื่นแจ้ง: {event.reply}</p>}
            {event.files && <p className="note">ผู้ยื่นส่งไฟล์: {event.files.join(', ')}</p>}
            {event.internalNote && <p className="note note-internal">ภายใน: {event.internalNote}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
