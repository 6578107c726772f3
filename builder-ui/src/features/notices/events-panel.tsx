import { CITIZEN_EVENTS, NOTICE_EVENT_TEXT, STAFF_EVENTS, type NoticeEvent } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { setEvents } from './notices-api';
import type { SettingsProps } from './notices-page';
import { StaffWayChoice } from './staff-way-choice';

interface GroupProps {
  title: string;
  events: readonly NoticeEvent[];
  chosen: readonly NoticeEvent[];
  onTurn: (event: NoticeEvent, on: boolean) => void;
}

function EventGroup({ title, events, chosen, onTurn }: GroupProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {events.map((event) => (
        <label className="check" key={event}>
          <input
            type="checkbox"
            checked={chosen.includes(event)}
            onChange={({ target }) => onTurn(event, target.checked)}
          />
          {NOTICE_EVENT_TEXT[event].th}
        </label>
      ))}
    </fieldset>
  );
}

/** What is told; each tick is saved at once. */
export function EventsPanel({ settings, onSettings }: SettingsProps) {
  const { events } = settings;
  const { run, error } = useAction(
    useCallback(async (next: NoticeEvent[]) => onSettings(await setEvents(next)), [onSettings]),
  );
  const turn = (event: NoticeEvent, on: boolean): void =>
    void run(on ? [...events, event] : events.filter((each) => each !== event));
  return (
    <section className="panel" aria-labelledby="events">
      <h2 id="events">เหตุการณ์ที่แจ้ง</h2>
      <p className="help">บันทึกทันทีที่เลือก มีผลกับเหตุการณ์ที่เกิดขึ้นหลังจากนี้</p>
      <ErrorMessage error={error} />
      <div className="notice-events">
        <EventGroup title="แจ้งผู้ยื่นคำร้อง" events={CITIZEN_EVENTS} chosen={events} onTurn={turn} />
        <EventGroup title="แจ้งเจ้าหน้าที่" events={STAFF_EVENTS} chosen={events} onTurn={turn} />
        {settings.line && <StaffWayChoice settings={settings} onSettings={onSettings} />}
      </div>
    </section>
  );
}
