import { NOTICE_FAULT_TEXT, type IssuedWebhook, type Webhook } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ConfirmButton } from '../../components/confirm-button';
import { CopyButton } from '../../components/copy-button';
import { Dialog } from '../../components/dialog';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { thaiTime } from '../../lib/thai-time';
import { useAction } from '../../lib/use-action';
import { useLoaded } from '../../lib/use-loaded';
import { createWebhook, readWebhooks, removeWebhook, turnWebhook } from './notices-api';

function Standing({ enabled, disabledFor, failingSince, lastSentAt }: Webhook) {
  if (!enabled) return <p>ปิดอยู่{disabledFor && ` โดยระบบ: ${NOTICE_FAULT_TEXT[disabledFor].th}`}</p>;
  if (failingSince) return <p className="overdue">ส่งไม่สำเร็จตั้งแต่ {thaiTime(failingSince)}</p>;
  return <p>{lastSentAt ? `ส่งล่าสุด ${thaiTime(lastSentAt)}` : 'ยังไม่เคยส่ง'}</p>;
}

function WebhookItem({ webhook, onChanged }: { webhook: Webhook; onChanged: () => void }) {
  const { id, url, name, enabled } = webhook;
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await turnWebhook(id, !enabled);
      onChanged();
    }, [id, enabled, onChanged]),
  );
  const remove = useCallback(async () => {
    await removeWebhook(id);
    onChanged();
  }, [id, onChanged]);
  return (
    <li className="notice">
      <p>
        <strong>{name}</strong>
      </p>
      <p className="small notice-address">{url}</p>
      <Standing {...webhook} />
      <ErrorMessage error={error} />
      <div className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
          {enabled ? 'ปิด' : 'เปิด'}
          <span className="off-screen"> {name}</span>
        </button>
        <ConfirmButton label="ลบ" about={name} question={`ลบ ${name} หรือไม่`} action={remove}>
          ระบบนี้จะไม่ได้รับแจ้งอีก
        </ConfirmButton>
      </div>
    </li>
  );
}

function Secret({ webhook: { name, secret }, onClose }: { webhook: IssuedWebhook; onClose: () => void }) {
  return (
    <Dialog title={`รหัสลับของ ${name}`} onClose={onClose}>
      <p>รหัสนี้แสดงครั้งเดียว ผู้รับใช้ตรวจว่าข้อความมาจากหน่วยงานจริง ตามข้อกำหนด Standard Webhooks</p>
      <p>
        <code className="notice-address">{secret}</code>
      </p>
      <div className="actions">
        <CopyButton text={secret} label="คัดลอกรหัสลับ" />
        <button type="button" className="button button-main" onClick={onClose}>
          เก็บแล้ว
        </button>
      </div>
    </Dialog>
  );
}

function NewWebhook({ onIssued }: { onIssued: (webhook: IssuedWebhook) => void }) {
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onIssued(await createWebhook({ url, name }));
      setUrl('');
      setName('');
    }, [url, name, onIssued]),
  );
  return (
    <ActionForm run={run}>
      <h3>เพิ่มปลายทาง</h3>
      <ErrorMessage error={error} />
      <TextField label="ชื่อระบบ" value={name} onValue={setName} maxLength={120} required />
      <TextField
        label="ที่อยู่ (URL)"
        help="ขึ้นต้นด้วย https:// และอยู่บนอินเทอร์เน็ต"
        type="url"
        value={url}
        onValue={setUrl}
        maxLength={400}
        required
      />
      <SubmitButton busy={busy} busyText="กำลังเพิ่ม…" main={false}>
        เพิ่มปลายทาง
      </SubmitButton>
    </ActionForm>
  );
}

/** Other systems that are told of cases. */
export function WebhooksPanel() {
  const webhooks = useLoaded(readWebhooks);
  const { reload } = webhooks;
  const [issued, setIssued] = useState<IssuedWebhook>();
  const add = useCallback(
    (webhook: IssuedWebhook) => {
      setIssued(webhook);
      reload();
    },
    [reload],
  );
  return (
    <section className="panel" aria-labelledby="webhooks">
      <h2 id="webhooks">ระบบภายนอก (webhook)</h2>
      <p className="help">
        แจ้งเลขที่รับ บริการ สถานะ และเวลา ไปยังระบบอื่นของหน่วยงาน พร้อมลายเซ็น ไม่มีข้อมูลส่วนบุคคล และไม่แจ้งเรื่องลับ
      </p>
      <LoadedView from={webhooks}>
        {(items) => (
          <ul className="notice-list">
            {items.map((webhook) => (
              <WebhookItem key={webhook.id} webhook={webhook} onChanged={reload} />
            ))}
          </ul>
        )}
      </LoadedView>
      <NewWebhook onIssued={add} />
      {issued && <Secret webhook={issued} onClose={() => setIssued(undefined)} />}
    </section>
  );
}
