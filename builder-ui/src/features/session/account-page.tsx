import { useCallback } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../lib/session-context';
import { usePageTitle } from '../../lib/use-page-title';
import { DevicesPanel } from './devices-panel';
import { FactorPanel } from './factor-panel';
import { FactorSetUp } from './factor-set-up';
import { OwnLinePanel } from './own-line-panel';
import { readSession } from './session-api';

/** One's own account: password, second factor, devices. */
export default function AccountPage() {
  usePageTitle('บัญชีของฉัน');
  const { current } = useSession();
  if (current.state !== 'signed-in') return null;
  const { session } = current;
  return (
    <div className="narrow">
      <h1>บัญชีของฉัน</h1>
      <section className="panel" aria-labelledby="own-password">
        <h2 id="own-password">
          {session.displayName} <code>{session.username}</code>
        </h2>
        <div className="actions">
          <Link className="button" to="/password">
            เปลี่ยนรหัสผ่าน
          </Link>
        </div>
      </section>
      <FactorPanel session={session} />
      <OwnLinePanel />
      <DevicesPanel />
    </div>
  );
}

/** What somebody sees whose role must have a second factor, before anything else. */
export function FactorRequiredPage() {
  usePageTitle('การยืนยันตัวตนสองขั้น');
  const { begin } = useSession();
  const done = useCallback(async () => begin(await readSession()), [begin]);
  return (
    <div className="narrow">
      <h1>ตั้งค่าการยืนยันตัวตนสองขั้น</h1>
      <p className="message">
        หน่วยงานกำหนดให้บัญชีของท่านใช้รหัสจากแอปในโทรศัพท์คู่กับรหัสผ่าน กรุณาตั้งค่าก่อนใช้งาน ใช้เวลาประมาณสองนาที
      </p>
      <section className="panel">
        <FactorSetUp label="เริ่มตั้งค่า" onDone={() => void done()} />
      </section>
    </div>
  );
}
