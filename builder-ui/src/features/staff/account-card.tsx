import { ROLE_TEXT, SERVICE_RIGHT_TEXT, type IssuedAccount, type StaffAccount } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { ConfirmButton } from '../../components/confirm-button';
import { useSession } from '../../lib/session-context';
import { AccountLine } from './account-line';
import { DutiesForm } from './duties-form';
import {
  resetPassword,
  resetSecondFactor,
  setDisabled,
  setEmail,
  setPosition,
  type NamedFor,
} from './staff-api';

interface AccountCardProps {
  account: StaffAccount;
  /** Services the person is named for; nothing until that is known. */
  named?: readonly NamedFor[];
  onChange: (account: StaffAccount) => void;
  onIssued: (account: IssuedAccount) => void;
}

/** What may be done to somebody else's account. */
function AccountActions({ account, onChange, onIssued }: AccountCardProps) {
  const { id, displayName, disabled } = account;
  const turn = useCallback(async () => onChange(await setDisabled(id, !disabled)), [id, disabled, onChange]);
  const reset = useCallback(async () => onIssued(await resetPassword(id)), [id, onIssued]);
  const lost = useCallback(async () => onChange(await resetSecondFactor(id)), [id, onChange]);
  return (
    <div className="actions">
      {account.secondFactor && (
        <ConfirmButton
          label="ล้างการยืนยันสองขั้น"
          about={displayName}
          question={`ล้างการยืนยันสองขั้นของ ${displayName} หรือไม่`}
          action={lost}
        >
          ใช้เมื่อโทรศัพท์หายและไม่มีรหัสสำรอง กรุณาแน่ใจว่าเป็นเจ้าของบัญชี ผู้ใช้จะออกจากระบบทุกเครื่อง
          และเข้าได้ด้วยรหัสผ่านอย่างเดียวจนกว่าจะตั้งค่าใหม่
        </ConfirmButton>
      )}
      <ConfirmButton
        label="ตั้งรหัสผ่านใหม่"
        about={displayName}
        question={`ตั้งรหัสผ่านใหม่ให้ ${displayName} หรือไม่`}
        action={reset}
      >
        รหัสผ่านเดิมจะใช้ไม่ได้ทันที และผู้ใช้จะออกจากระบบทุกเครื่อง
      </ConfirmButton>
      <ConfirmButton
        label={disabled ? 'เปิดบัญชี' : 'ปิดบัญชี'}
        about={displayName}
        question={`${disabled ? 'เปิด' : 'ปิด'}บัญชีของ ${displayName} หรือไม่`}
        action={turn}
      >
        {disabled ? 'ผู้ใช้จะเข้าสู่ระบบได้อีกครั้ง' : 'ผู้ใช้จะออกจากระบบทุกเครื่องทันที และเข้าสู่ระบบไม่ได้'}
      </ConfirmButton>
    </div>
  );
}

/** What names give beside the role. */
function NamedServices({ named = [] }: Pick<AccountCardProps, 'named'>) {
  if (named.length === 0) return null;
  const services = named.map(({ title, may }) => `${title} (${SERVICE_RIGHT_TEXT[may]})`);
  return (
    <p className="small">
      <Link to="/rights">มีชื่อในบริการ</Link>: {services.join(' · ')}
    </p>
  );
}

/** Who the person is in the office, and the way to change it; nobody gives themselves a role. */
function Duties({ account, onChange, isOwn }: AccountCardProps & { isOwn: boolean }) {
  const { role, departments, displayName } = account;
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (open) return <DutiesForm {...{ account, onChange }} onClose={close} />;
  return (
    <p className="small account-line">
      {ROLE_TEXT[role].th} · {departments.length > 0 ? departments.join(', ') : 'ทุกหน่วยงาน'}{' '}
      {!isOwn && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          แก้ชื่อ บทบาท หน่วยงาน<span className="off-screen">ของ {displayName}</span>
        </button>
      )}
    </p>
  );
}

/** One account. One's own is changed elsewhere: a password by its owner, and nobody shuts himself out. */
export function AccountCard(props: AccountCardProps) {
  const { username, displayName, disabled } = props.account;
  const { current } = useSession();
  const isOwn = current.state === 'signed-in' && current.session.username === username;
  return (
    <li className="panel account">
      <div>
        <p>
          <strong>{displayName}</strong> <code>{username}</code>{' '}
          {props.account.secondFactor && <span className="badge">ยืนยันสองขั้น</span>}{' '}
          {disabled && <span className="badge badge-cancelled">ปิดบัญชี</span>}
        </p>
        <Duties {...props} isOwn={isOwn} />
        <NamedServices named={props.named} />
        <AccountLine
          {...props}
          key={`position ${props.account.position}`}
          label="ตำแหน่ง"
          value={props.account.position}
          none="ไม่ได้ระบุ"
          verb="เปลี่ยนตำแหน่ง"
          help="พิมพ์ใต้ชื่อเมื่อให้ความเห็นหรือสั่งการ ลบออกเพื่อใช้ชื่อตำแหน่งตามบทบาท"
          maxLength={160}
          save={setPosition}
        />
        <AccountLine
          {...props}
          key={`email ${props.account.email}`}
          label="อีเมลสำหรับแจ้งเตือน"
          value={props.account.email}
          none="ไม่ส่ง"
          verb="เปลี่ยนอีเมล"
          help="ลบออกเพื่อไม่ส่งการแจ้งเตือน"
          type="email"
          maxLength={254}
          save={setEmail}
        />
      </div>
      {!isOwn && <AccountActions {...props} />}
    </li>
  );
}
