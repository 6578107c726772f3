import {
  fillText,
  NOTICE_EVENTS,
  NOTICE_EVENT_TEXT,
  NOTICE_PLACEHOLDERS,
  type NoticeEvent,
  type NoticeText,
  type NoticeValues,
} from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { useLoaded } from '../../lib/use-loaded';
import { readServices, setTexts } from './notices-api';
import type { SettingsProps } from './notices-page';
import { ownAt, textAt, withoutText, withText, type TextPlace } from './own-texts';

const EVENTS = NOTICE_EVENTS.map((event) => ({ value: event, text: NOTICE_EVENT_TEXT[event].th }));
const LANGUAGES = [
  { value: 'th', text: 'ไทย' },
  { value: 'en', text: 'อังกฤษ' },
];
const ALL = { value: '', text: 'ทุกบริการ' };

/** What a text looks like with made-up values. */
const SAMPLE: NoticeValues = {
  receiptNo: '00011/2569',
  service: 'แจ้งไฟฟ้าสาธารณะดับ',
  status: 'กำลังดำเนินการ',
  link: 'https://forms.example.go.th/t#00011/2569~…',
  dueDate: '4 ธันวาคม 2569',
  date: '21 พฤศจิกายน 2569',
  office: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  phone: '02 000 0000',
};

function PlaceChoice({ place, onPlace }: { place: TextPlace; onPlace: (place: TextPlace) => void }) {
  const { loaded } = useLoaded(readServices);
  const services = loaded.state === 'ready' ? [ALL, ...loaded.data] : [ALL];
  return (
    <>
      <SelectField
        label="เหตุการณ์"
        value={place.event}
        options={EVENTS}
        onValue={(event) => onPlace({ ...place, event: event as NoticeEvent })}
      />
      <SelectField
        label="บริการ"
        value={place.service}
        options={services}
        onValue={(service) => onPlace({ ...place, service })}
      />
      <SelectField
        label="ภาษา"
        value={place.language}
        options={LANGUAGES}
        onValue={(language) => onPlace({ ...place, language: language as 'th' | 'en' })}
      />
    </>
  );
}

function Preview({ subject, body }: NoticeText) {
  return (
    <div className="notice-preview" aria-label="ตัวอย่าง" role="group">
      <p>
        <strong>{fillText(subject, SAMPLE)}</strong>
      </p>
      <p className="notice-body">{fillText(body, SAMPLE)}</p>
    </div>
  );
}

function TextForm({ place, settings, onSettings }: SettingsProps & { place: TextPlace }) {
  const { texts } = settings;
  const [typed, setTyped] = useState(() => textAt(texts, place));
  const { run, busy, error } = useAction(
    useCallback(async (next: typeof texts) => onSettings(await setTexts(next)), [onSettings]),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(withText(texts, place, typed));
      }}
    >
      <ErrorMessage error={error} />
      <TextField
        label="หัวเรื่อง (อีเมล)"
        value={typed.subject}
        onValue={(subject) => setTyped({ ...typed, subject })}
        maxLength={200}
        required
      />
      <TextArea
        label="ข้อความ"
        help="บรรทัดที่ใช้ตัวแปรซึ่งไม่มีค่า เช่น กำหนดแล้วเสร็จของบริการที่ไม่มีกำหนด จะไม่ถูกส่ง"
        value={typed.body}
        onValue={(body) => setTyped({ ...typed, body })}
        maxLength={2000}
        required
      />
      <p className="help">
        ตัวแปรที่ใช้ได้:{' '}
        {Object.entries(NOTICE_PLACEHOLDERS).map(([name, { th }]) => (
          <span key={name} className="notice-placeholder">
            <code>{`{${name}}`}</code> {th}
          </span>
        ))}
      </p>
      <h3>ตัวอย่าง</h3>
      <Preview {...typed} />
      <div className="actions">
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกข้อความ
        </SubmitButton>
        {ownAt(texts, place) && (
          <button type="button" className="button" onClick={() => void run(withoutText(texts, place))}>
            ใช้ข้อความเดิมของระบบ
          </button>
        )}
      </div>
    </form>
  );
}

/** What the messages say, by event, service and language. */
export function TextsPanel({ settings, onSettings }: SettingsProps) {
  const [place, setPlace] = useState<TextPlace>({ event: 'filed', language: 'th', service: '' });
  const own = ownAt(settings.texts, place);
  const key = [place.event, place.language, place.service, own?.subject, own?.body].join('\n');
  return (
    <section className="panel" aria-labelledby="texts">
      <h2 id="texts">ข้อความ</h2>
      <PlaceChoice place={place} onPlace={setPlace} />
      <p role="status" className="small">
        {own ? 'ใช้ข้อความที่หน่วยงานเขียนเอง' : 'ใช้ข้อความของระบบ หรือข้อความสำหรับทุกบริการ'}
      </p>
      <TextForm key={key} place={place} settings={settings} onSettings={onSettings} />
    </section>
  );
}
