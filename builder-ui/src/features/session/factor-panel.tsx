import type { SessionInfo } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { useSession } from '../../lib/session-context';
import { FactorSetUp } from './factor-set-up';
import { PasswordAgain } from './password-again';
import { RecoveryCodes } from './recovery-codes';
import { endFactor, readSession, renewRecovery } from './session-api';

type Doing = 'set-up' | 'recovery' | 'end';

function NewRecovery({ onDone }: { onDone: () => void }) {
  const [codes, setCodes] = useState<string[]>();
  const renew = useCallback(
    async (password: string) => setCodes((await renewRecovery(password)).recoveryCodes),
    [],
  );
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return <PasswordAgain label="ออกรหัสสำรองชุดใหม่" action={renew} />;
}

const STATE = {
  on: 'เปิดใช้แล้ว ทุกครั้งที่เข้าสู่ระบบต้องใช้รหัสผ่านและรหัสจากแอปในโทรศัพท์',
  off: 'ยังไม่เปิดใช้ เมื่อเปิดแล้ว ผู้ที่รู้รหัสผ่านอย่างเดียวจะเข้าสู่ระบบไม่ได้',
};

/** One's own second factor: setting it up, moving it to another telephone, recovery codes, turning it off. */
export function FactorPanel({ session }: { session: SessionInfo }) {
  const { begin } = useSession();
  const [doing, setDoing] = useState<Doing>();
  const done = useCallback(async () => {
    begin(await readSession());
    setDoing(undefined);
  }, [begin]);
  const end = useCallback(async (password: string) => endFactor(password).then(done), [done]);
  const isOn = session.secondFactor;
  const offered: [Doing, string][] = isOn
    ? [
        ['set-up', 'ย้ายไปโทรศัพท์เครื่องใหม่'],
        ['recovery', 'ออกรหัสสำรองชุดใหม่'],
        ['end', 'ปิดการยืนยันสองขั้น'],
      ]
    : [['set-up', 'ตั้งค่าการยืนยันสองขั้น']];
  return (
    <section className="panel" aria-labelledby="second-factor">
      <h2 id="second-factor">การยืนยันตัวตนสองขั้น</h2>
      <p>{STATE[isOn ? 'on' : 'off']}</p>
      {doing === 'set-up' && <FactorSetUp label="ต่อไป" onDone={() => void done()} />}
      {doing === 'recovery' && <NewRecovery onDone={() => void done()} />}
      {doing === 'end' && <PasswordAgain label="ปิดการยืนยันสองขั้น" action={end} />}
      <div className="actions">
        {doing ? (
          <button type="button" className="button" onClick={() => setDoing(undefined)}>
            ยกเลิก
          </button>
        ) : (
          offered.map(([what, text]) => (
            <button key={what} type="button" className="button" onClick={() => setDoing(what)}>
              {text}
            </button>
          ))
        )}
      </div>
    </section>
  );
}
