import type { LastDigest, ReminderSettings } from '@khamrong/schemas';
import { formatThaiDate } from '@khamrong/schemas/thai';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { setReminders } from './notices-api';
import type { SettingsProps } from './notices-page';

type Typed = Record<keyof ReminderSettings, string>;

const typedOf = ({ dueSoonDays, escalateAfterDays, digestAt }: ReminderSettings): Typed => ({
  dueSoonDays: String(dueSoonDays),
  escalateAfterDays: String(escalateAfterDays),
  digestAt: digestAt ?? '',
});

const settingsOf = ({ dueSoonDays, escalateAfterDays, digestAt }: Typed): ReminderSettings => ({
  dueSoonDays: Number(dueSoonDays),
  escalateAfterDays: Number(escalateAfterDays),
  digestAt: digestAt === '' ? null : digestAt,
});

const DAYS = { inputMode: 'numeric', pattern: '[0-9]|[12][0-9]|30', required: true } as const;

function LastSent({ last }: { last: LastDigest | null }) {
  if (!last) return null;
  const { day, done, waiting, failed } = last;
  return (
    <p className={failed > 0 ? 'fault' : 'small'}>
      สรุปงานของวันที่ {formatThaiDate(day, 'short')}: เสร็จแล้ว {done} ราย
      {waiting > 0 && ` รอส่ง ${waiting} ราย`}
      {failed > 0 && ` ส่งไม่สำเร็จ ${failed} ราย โปรดทดสอบการตั้งค่าอีเมลหรือ LINE`}
    </p>
  );
}

/** When officers are reminded of what is due, and when their day begins. */
export function RemindersPanel({ settings, onSettings }: SettingsProps) {
  const [typed, setTyped] = useState(() => typedOf(settings.reminders));
  const [saved, setSaved] = useState(false);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onSettings(await setReminders(settingsOf(typed)));
      setSaved(true);
    }, [typed, onSettings]),
  );
  const field = (name: keyof Typed) => ({
    value: typed[name],
    onValue: (value: string) => {
      setSaved(false);
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <section className="panel" aria-labelledby="reminders">
      <h2 id="reminders">เตือนเจ้าหน้าที่</h2>
      <p className="help">เลือกเหตุการณ์ที่จะเตือนได้ในหัวข้อ “เหตุการณ์ที่แจ้ง” วันทำการนับตามหน้าวันหยุด</p>
      <ActionForm run={run}>
        <TextField label="เตือนผู้รับผิดชอบก่อนครบกำหนด (วันทำการ)" {...field('dueSoonDays')} {...DAYS} />
        <TextField
          label="แจ้งหัวหน้าเมื่อเกินกำหนดแล้ว (วันทำการ)"
          help="แจ้งหัวหน้าสำนักหรือผู้อำนวยการกองของเรื่อง ถ้าไม่มีจึงแจ้งปลัดหรือนายก"
          {...field('escalateAfterDays')}
          {...DAYS}
        />
        <TextField
          label="เวลาส่งสรุปงานประจำวัน"
          help="ส่งเฉพาะวันทำการ และเฉพาะผู้ที่มีเรื่องรอ เว้นว่างถ้าไม่ต้องการ"
          {...field('digestAt')}
          inputMode="numeric"
          pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
          placeholder="08:30"
        />
        <LastSent last={settings.lastDigest} />
        <ErrorMessage error={error} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกการเตือน
        </SubmitButton>
        {saved && <p role="status">บันทึกแล้ว</p>}
      </ActionForm>
    </section>
  );
}
