import type { MailSecurity, MailSettingsChange, NoticeSettings } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { MailTestForm } from './mail-test-form';
import { removeWay, setMail } from './notices-api';
import type { SettingsProps } from './notices-page';

const SECURITY: { value: MailSecurity; text: string }[] = [
  { value: 'tls', text: 'TLS (พอร์ต 465)' },
  { value: 'starttls', text: 'STARTTLS (พอร์ต 587)' },
  { value: 'none', text: 'ไม่เข้ารหัส (เฉพาะภายในหน่วยงาน)' },
];
const PORTS: Record<MailSecurity, string> = { tls: '465', starttls: '587', none: '25' };

type Typed = Record<Exclude<keyof MailSettingsChange, 'security'>, string> & { security: MailSecurity };

const EMPTY: Typed = {
  host: '',
  port: PORTS.tls,
  security: 'tls',
  user: '',
  password: '',
  senderName: '',
  senderAddress: '',
};

function typedOf(mail: NoticeSettings['mail']): Typed {
  if (!mail) return EMPTY;
  const { passwordSet: _, port, ...server } = mail;
  return { ...EMPTY, ...server, port: String(port) };
}

/** A password that was not typed stays as it is. */
const changeOf = ({ password, port, ...typed }: Typed): MailSettingsChange => ({
  ...typed,
  port: Number(port),
  ...(password ? { password } : {}),
});

interface FieldsProps {
  typed: Typed;
  onTyped: (change: Partial<Typed>) => void;
  passwordSet: boolean;
}

function MailFields({ typed, onTyped, passwordSet }: FieldsProps) {
  const field = (name: keyof Typed) => ({
    value: typed[name],
    onValue: (value: string) => onTyped({ [name]: value }),
  });
  return (
    <>
      <TextField
        label="เครื่องให้บริการอีเมล (SMTP)"
        {...field('host')}
        maxLength={253}
        placeholder="smtp.example.go.th"
        required
      />
      <SelectField
        label="วิธีเข้ารหัส"
        value={typed.security}
        options={SECURITY}
        onValue={(value) => {
          const security = value as MailSecurity;
          onTyped({ security, ...(typed.port === PORTS[typed.security] ? { port: PORTS[security] } : {}) });
        }}
      />
      <TextField label="พอร์ต" {...field('port')} inputMode="numeric" pattern="[0-9]{1,5}" required />
      <TextField
        label="ชื่อผู้ใช้"
        help="เว้นว่างหากเครื่องให้บริการไม่ต้องเข้าสู่ระบบ"
        {...field('user')}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label="รหัสผ่าน"
        help={passwordSet ? 'ตั้งไว้แล้วและไม่แสดงอีก เว้นว่างเพื่อใช้รหัสเดิม' : undefined}
        type="password"
        {...field('password')}
        maxLength={400}
        autoComplete="new-password"
      />
      <TextField label="ชื่อผู้ส่ง" {...field('senderName')} maxLength={120} />
      <TextField label="อีเมลผู้ส่ง" type="email" {...field('senderAddress')} maxLength={254} required />
    </>
  );
}

/** The office's mail server, and whether it works. */
export function MailPanel({ settings, onSettings }: SettingsProps) {
  const { mail } = settings;
  const [typed, setTyped] = useState(() => typedOf(mail));
  const [saved, setSaved] = useState(false);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const next = await setMail(changeOf(typed));
      onSettings(next);
      setTyped(typedOf(next.mail));
      setSaved(true);
    }, [typed, onSettings]),
  );
  const remove = useCallback(async () => {
    const next = await removeWay('mail');
    setTyped(typedOf(next.mail));
    onSettings(next);
  }, [onSettings]);
  return (
    <section className="panel" aria-labelledby="mail">
      <h2 id="mail">อีเมล</h2>
      <ActionForm run={run}>
        <ErrorMessage error={error} />
        <MailFields
          typed={typed}
          onTyped={(change) => {
            setSaved(false);
            setTyped((before) => ({ ...before, ...change }));
          }}
          passwordSet={mail?.passwordSet ?? false}
        />
        <div className="actions">
          <SubmitButton busy={busy} busyText="กำลังบันทึก…">
            บันทึกการตั้งค่าอีเมล
          </SubmitButton>
          {mail && (
            <ConfirmButton label="เลิกใช้อีเมล" question="เลิกส่งการแจ้งเตือนทางอีเมลหรือไม่" action={remove}>
              การตั้งค่าและรหัสผ่านจะถูกลบ
            </ConfirmButton>
          )}
        </div>
        {saved && <p role="status">บันทึกแล้ว</p>}
      </ActionForm>
      {mail && <MailTestForm />}
    </section>
  );
}
