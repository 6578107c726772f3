import type { FormDraft } from '@khamrong/schemas';
import { useState } from 'react';
import { Link } from 'react-router';
import { CopyButton } from '../../components/copy-button';
import { DifferenceList } from '../../components/difference-list';
import { ErrorMessage } from '../../components/error-message';
import { nextMorning } from '../../components/thai-date-time/date-time';
import { ThaiDateTime } from '../../components/thai-date-time/thai-date-time';
import { useDraft } from '../../draft/draft-context';
import { thaiTime } from '../../lib/thai-time';
import { FaultList } from './fault-list';
import { OptionalPart } from './optional-part';
import { usePublishing, type Outcome } from './use-publishing';

function Published({ saved }: { saved: FormDraft }) {
  return (
    <div className="published">
      <img src={`/api/v1/forms/${saved.slug}/qr.svg`} alt="คิวอาร์โค้ดของบริการนี้" width={160} height={160} />
      <div>
        <p>
          <strong>เผยแพร่ฉบับที่ {saved.live?.number} แล้ว</strong> ประชาชนยื่นคำร้องได้ที่
        </p>
        <p className="link">
          <a href={saved.url} target="_blank" rel="noreferrer">
            {saved.shortUrl}
          </a>
        </p>
        <div className="actions">
          <CopyButton text={saved.shortUrl} label="คัดลอกลิงก์" />
          <Link className="button button-main" to="../share" relative="path">
            พิมพ์ป้ายและแชร์
          </Link>
        </div>
      </div>
    </div>
  );
}

function Overtaken({ by, before }: Omit<Extract<Outcome, { is: 'overtaken' }>, 'is'>) {
  return (
    <div className="message">
      <p>
        <strong>ยังไม่ได้เผยแพร่</strong> เพราะ {by.savedBy} แก้ไขแบบฟอร์มนี้เมื่อ {thaiTime(by.savedAt)}{' '}
        หน้านี้แสดงฉบับล่าสุดแล้ว สิ่งที่เปลี่ยนไป:
      </p>
      <DifferenceList before={before} after={by.definition} />
      <p>ตรวจดูแล้วกดเผยแพร่ได้</p>
    </div>
  );
}

function OutcomeMessage({ outcome, saved }: { outcome: Outcome; saved: FormDraft }) {
  switch (outcome.is) {
    case 'published':
      return <Published saved={saved} />;
    case 'planned':
      return <p className="message">ตั้งเวลาเผยแพร่แล้ว</p>;
    case 'called-off':
      return <p className="message">ยกเลิกการตั้งเวลาเผยแพร่แล้ว</p>;
    case 'faulty':
      return (
        <div className="message message-error">
          <p>ยังเผยแพร่ไม่ได้ กรุณาแก้ไขรายการต่อไปนี้</p>
          <FaultList faults={outcome.faults} />
        </div>
      );
    case 'overtaken':
      return <Overtaken by={outcome.by} before={outcome.before} />;
  }
}

interface PlannedProps {
  at: string;
  busy: boolean;
  onCallOff: () => void;
}

function Planned({ at, busy, onCallOff }: PlannedProps) {
  return (
    <div className="message">
      <p>
        ระบบจะเผยแพร่เมื่อ <strong>{thaiTime(at)}</strong> การแก้ไขก่อนถึงเวลานั้นจะถูกเผยแพร่ด้วย
      </p>
      <button type="button" className="button" aria-disabled={busy} onClick={onCallOff}>
        ยกเลิกการตั้งเวลา
      </button>
    </div>
  );
}

function PlanFailed({ failed }: { failed: NonNullable<FormDraft['publishFailed']> }) {
  return (
    <div className="message message-error">
      <p>ไม่ได้เผยแพร่ตามเวลาที่ตั้งไว้ ({thaiTime(failed.at)}) เพราะมีรายการที่ต้องแก้ไข</p>
      <FaultList faults={failed.faults} />
    </div>
  );
}

interface ButtonProps {
  at: string | undefined;
  /** What stands in the way; empty where nothing does. */
  obstacle: string;
  busy: boolean;
  /** It has just been published: what comes next is the page's main action. */
  done: boolean;
  onPublish: () => void;
}

function PublishButton({ at, obstacle, busy, done, onPublish }: ButtonProps) {
  const blocked = busy || obstacle !== '';
  const words = at ? 'ตั้งเวลาเผยแพร่' : 'เผยแพร่เดี๋ยวนี้';
  return (
    <div className="actions">
      <button
        type="button"
        className={done ? 'button' : 'button button-main'}
        aria-disabled={blocked}
        onClick={() => blocked || onPublish()}
      >
        {busy ? 'กำลังเผยแพร่…' : words}
      </button>
      {obstacle && <p className="small">{obstacle}</p>}
    </div>
  );
}

function obstacleTo(faults: number, at: string | undefined): string {
  if (faults > 0) return 'แก้ไขรายการข้างบนให้ครบก่อน จึงเผยแพร่ได้';
  return at && new Date(at) <= new Date() ? 'เวลาเผยแพร่ต้องเป็นเวลาหลังจากนี้' : '';
}

/** Publishing, now or at a time, and what came of it. */
export function PublishPanel({ faults }: { faults: number }) {
  const saved = useDraft((state) => state.saved);
  const { outcome, run, busy, error } = usePublishing();
  const [at, setAt] = useState<string>();
  return (
    <section className="panel" aria-labelledby="publish">
      <h2 id="publish">เผยแพร่</h2>
      {saved.publishFailed && <PlanFailed failed={saved.publishFailed} />}
      {saved.publishAt && <Planned at={saved.publishAt} busy={busy} onCallOff={() => void run(null)} />}
      <OptionalPart
        label="ตั้งวันและเวลาเผยแพร่ล่วงหน้า"
        on={at !== undefined}
        onChange={(on) => setAt(on ? nextMorning(new Date()) : undefined)}
      >
        <ThaiDateTime label="เผยแพร่เมื่อ" value={at ?? ''} onValue={setAt} />
      </OptionalPart>
      <PublishButton
        at={at}
        obstacle={obstacleTo(faults, at)}
        busy={busy}
        done={outcome?.is === 'published'}
        onPublish={() => void run(at).then(() => setAt(undefined))}
      />
      <ErrorMessage error={error} />
      <div role="status">{outcome && <OutcomeMessage outcome={outcome} saved={saved} />}</div>
    </section>
  );
}
