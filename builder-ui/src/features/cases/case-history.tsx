import { STEP_TEXT, type CaseEvent } from '@khamrong/schemas';
import { thaiTime } from '../../lib/thai-time';
import { OpinionLines } from './approval/opinion-lines';

/** A note to the office, the people it mentions marked. */
function Mentioning({ event: { internalNote = '', mentions = [] } }: { event: CaseEvent }) {
  const names = mentions.map((name) => `@${name}`).sort((a, b) => b.length - a.length);
  return partsOf(internalNote, names).map((part, at) =>
    names.includes(part) ? (
      <span className="mention" key={at}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** A text parted before and after each of some words; the earlier ones first. */
function partsOf(text: string, words: readonly string[]): string[] {
  const [word, ...others] = words;
  if (word === undefined) return [text];
  const [first = '', ...rest] = text.split(word).map((part) => partsOf(part, others));
  return [first, ...rest.map((parts) => [word, ...parts])].flat();
}

const registered = ({ sarabanNo }: CaseEvent) => (sarabanNo === null ? 'นำเลขออก' : sarabanNo);

/** Whose work it became, and what came of it. */
function Moved({ event }: { event: CaseEvent }) {
  const { assignee, department, agency, result, main, duplicate, due } = event;
  const lines = [
    assignee && `ให้ ${assignee}`,
    assignee === null && 'ยกเลิกการมอบหมาย',
    department && `ไปที่ ${department}`,
    agency && ['ส่งต่อให้', agency.name, agency.contact].filter(Boolean).join(' '),
    result,
    registered(event),
    due && `จาก ${thaiTime(due.from)} เป็น ${thaiTime(due.to)}`,
    main && `เรื่องหลัก ${main}`,
    duplicate && `เรื่องที่ซ้ำ ${duplicate}`,
  ];
  return lines.filter(Boolean).map((line) => <p key={String(line)}>{line}</p>);
}

/** What happened on its way up. */
const WentUp = ({ event: { opinion, returnedTo } }: { event: CaseEvent }) => (
  <>
    {opinion && <OpinionLines opinion={opinion} />}
    {returnedTo && <p>ส่งกลับถึง{STEP_TEXT[returnedTo].th}</p>}
  </>
);

/** What the citizen answered otherwise, and how it was before, where that is not sealed. */
const Corrected = ({ corrected }: { corrected: NonNullable<CaseEvent['corrected']> }) => (
  <div className="note">
    <p>ผู้ยื่นแก้ไขข้อมูล</p>
    <ul>
      {corrected.map(({ label, before }) => (
        <li key={label}>
          {label}
          {before && ` (เดิม: ${before})`}
        </li>
      ))}
    </ul>
  </div>
);

/** What the office asked for, and what the citizen gave it. */
const Exchanged = ({ event }: { event: CaseEvent }) => (
  <>
    {event.asks && <p className="note">เอกสารที่ขอ: {event.asks.join(', ')}</p>}
    {event.questions && <p className="note">ข้อมูลที่ขอให้แก้ไข: {event.questions.join(', ')}</p>}
    {event.corrected && <Corrected corrected={event.corrected} />}
    {event.reply && <p className="note">ผู้ยื่นแจ้ง: {event.reply}</p>}
    {event.files && <p className="note">ผู้ยื่นส่งไฟล์: {event.files.join(', ')}</p>}
  </>
);

/** One line of a case's history. */
export function EventLine({ event }: { event: CaseEvent }) {
  return (
    <li>
      <p>
        <strong>{event.text}</strong>
      </p>
      <p className="small">
        {thaiTime(event.at)} · {event.by ?? 'ผู้ยื่นคำร้อง'}
      </p>
      <Moved event={event} />
      <WentUp event={event} />
      {event.publicNote && <p className="note">แจ้งผู้ยื่น: {event.publicNote}</p>}
      <Exchanged event={event} />
      {event.internalNote && (
        <p className="note note-internal">
          ภายใน: <Mentioning event={event} />
        </p>
      )}
    </li>
  );
}

/** What has happened to the case, the latest first. */
export function CaseHistory({ events }: { events: CaseEvent[] }) {
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">ประวัติ</h2>
      <ol className="history" reversed>
        {[...events].reverse().map((event, index) => (
          <EventLine key={events.length - index} event={event} />
        ))}
      </ol>
    </section>
  );
}
