import type { PersonalData, PersonalDataRun } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../../components/error-message';
import { thaiTime } from '../../../lib/thai-time';
import { useAction } from '../../../lib/use-action';
import { cancelPersonalDataRun } from '../cases-api';

export const isUnderWay = (run: PersonalDataRun | null): boolean =>
  run?.state === 'waiting' || run?.state === 'running';

const NAME = { copy: 'จัดทำสำเนา', erase: 'ลบข้อมูล' } as const;
const LEFT = { copy: 'ไม่อยู่ในสำเนา', erase: 'ไม่ได้ลบ' } as const;

interface RunLineProps {
  id: string;
  run: PersonalDataRun;
  onData: (data: PersonalData) => void;
}

function UnderWay({ id, run, onData }: RunLineProps) {
  const cancel = useAction(useCallback(async () => onData(await cancelPersonalDataRun(id)), [id, onData]));
  return (
    <div className="person-act">
      <p role="status">
        <progress aria-label={NAME[run.act]} max={run.total} value={run.done} /> {NAME[run.act]} {run.done}{' '}
        จาก {run.total} เรื่อง
      </p>
      <button type="button" className="button" aria-disabled={cancel.busy} onClick={() => void cancel.run()}>
        หยุด
      </button>
      <ErrorMessage error={cancel.error} />
    </div>
  );
}

/** How far a copy or an erasure is, or how the last one ended. */
export function RunLine(props: RunLineProps) {
  const { act, state, endedAt, createdAt, by, leftOut } = props.run;
  if (isUnderWay(props.run)) return <UnderWay {...props} />;
  const when = `${thaiTime(endedAt ?? createdAt)} โดย ${by}`;
  if (state !== 'done')
    return (
      <p className={state === 'dead' ? 'error' : 'small'} role="status">
        {NAME[act]}
        {state === 'dead' ? 'ไม่สำเร็จ กรุณาลองอีกครั้ง' : 'ถูกหยุด'} {when}
      </p>
    );
  return (
    <p className="small" role="status">
      {NAME[act]}แล้ว {when}
      {leftOut.length > 0 && ` ${LEFT[act]}: ${leftOut.join(', ')}`}
    </p>
  );
}
