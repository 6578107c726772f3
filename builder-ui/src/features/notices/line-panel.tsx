import type { LineSettingsChange, NoticeSettings } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ConfirmButton } from '../../components/confirm-button';
import { CopyButton } from '../../components/copy-button';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { LineGroups } from './line-groups';
import { LineTest } from './line-test';
import { removeWay, setLine } from './notices-api';
import type { SettingsProps } from './notices-page';

type Typed = Record<keyof LineSettingsChange, string>;

const typedOf = (line: NoticeSettings['line']): Typed => ({
  token: '',
  secret: '',
  basicId: line?.basicId ?? '',
});

/** What was not typed stays as it is. */
const changeOf = (typed: Typed): LineSettingsChange =>
  Object.fromEntries(
    Object.entries(typed)
      .map(([key, value]) => [key, value.trim()])
      .filter(([, value]) => value),
  );

const KEPT = 'ตั้งไว้แล้วและไม่แสดงอีก เว้นว่างเพื่อใช้ค่าเดิม';

interface FieldsProps {
  typed: Typed;
  line: NoticeSettings['line'];
  onTyped: (change: Partial<Typed>) => void;
}

function LineFields({ typed, line, onTyped }: FieldsProps) {
  return (
    <>
      <TextField
        label="Channel access token"
        help={line ? KEPT : 'ใช้ส่งข้อความ ออกได้ที่ LINE Developers › Messaging API'}
        type="password"
        value={typed.token}
        onValue={(token) => onTyped({ token })}
        maxLength={400}
        autoComplete="off"
        required={!line}
      />
      <TextField
        label="Channel secret"
        help={
          line?.secretSet ? KEPT : 'ใช้ตรวจว่าข้อความมาจาก LINE จริง (32 ตัว) อยู่ที่ LINE Developers › Basic settings'
        }
        type="password"
        value={typed.secret}
        onValue={(secret) => onTyped({ secret })}
        pattern="\s*[0-9a-f]{32}\s*"
        maxLength={40}
        autoComplete="off"
      />
      <TextField
        label="Basic ID ของบัญชี"
        help="ขึ้นต้นด้วย @ ใช้เปิดแชตกับบัญชีของหน่วยงาน"
        value={typed.basicId}
        onValue={(basicId) => onTyped({ basicId })}
        placeholder="@123abcde"
        pattern="\s*@[0-9A-Za-z._\-]{2,30}\s*"
        maxLength={40}
      />
    </>
  );
}

/** Where LINE is to send what people write to the office's account. */
function WebhookAddress({ url }: { url: string }) {
  return (
    <>
      <h3>ที่อยู่ webhook</h3>
      <p className="help">
        นำไปตั้งที่ LINE Developers › Messaging API › Webhook URL และเปิด Use webhook
        เพื่อให้ผู้ยื่นและเจ้าหน้าที่ขอรับแจ้งได้เอง
      </p>
      <p>
        <code className="notice-address">{url}</code>
      </p>
      <div className="actions">
        <CopyButton text={url} label="คัดลอกที่อยู่" />
      </div>
    </>
  );
}

/** What is missing until people can ask to be told by LINE. */
function Missing({ line }: { line: NonNullable<NoticeSettings['line']> }) {
  if (line.secretSet && line.basicId) return null;
  return (
    <p className="message">
      ส่งได้เฉพาะผู้ที่ระบบรู้จักบัญชี LINE แล้ว กรอก Channel secret และ Basic ID เพื่อให้ผู้ยื่นกดรับแจ้งได้จากใบรับและหน้าติดตามเรื่อง
    </p>
  );
}

/** The office's LINE Official Account. */
export function LinePanel({ settings, onSettings }: SettingsProps) {
  const { line } = settings;
  const [typed, setTyped] = useState(() => typedOf(line));
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const next = await setLine(changeOf(typed));
      onSettings(next);
      setTyped(typedOf(next.line));
    }, [typed, onSettings]),
  );
  const remove = useCallback(async () => {
    const next = await removeWay('line');
    onSettings(next);
    setTyped(typedOf(next.line));
  }, [onSettings]);
  return (
    <section className="panel" aria-labelledby="line">
      <h2 id="line">LINE</h2>
      <p className="help">
        ส่งถึงผู้ที่ขอรับแจ้งทาง LINE และเป็นเพื่อนกับบัญชีของหน่วยงาน หากส่งไม่ได้หรือครบโควตา ระบบจะส่งทางอีเมลแทน
      </p>
      <ActionForm run={run}>
        <ErrorMessage error={error} />
        <LineFields
          typed={typed}
          line={line}
          onTyped={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <div className="actions">
          <SubmitButton busy={busy} busyText="กำลังบันทึก…">
            บันทึกการตั้งค่า LINE
          </SubmitButton>
          {line && (
            <ConfirmButton label="เลิกใช้ LINE" question="เลิกส่งการแจ้งเตือนทาง LINE หรือไม่" action={remove}>
              token และรหัสลับจะถูกลบ
            </ConfirmButton>
          )}
        </div>
      </ActionForm>
      {line && (
        <>
          <Missing line={line} />
          <WebhookAddress url={settings.lineWebhookUrl} />
          <LineTest />
          <LineGroups settings={settings} onSettings={onSettings} />
        </>
      )}
    </section>
  );
}
