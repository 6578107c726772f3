import type { IssuedAccount } from '@khamrong/schemas';
import { CopyButton } from '../../components/copy-button';
import { Dialog } from '../../components/dialog';

/** A new password, shown this once. */
export function IssuedPassword({ account, onClose }: { account: IssuedAccount; onClose: () => void }) {
  return (
    <Dialog title={`รหัสผ่านของ ${account.displayName}`} onClose={onClose}>
      <p>รหัสนี้แสดงครั้งเดียว กรุณาจดหรือคัดลอกให้เจ้าของบัญชี ผู้ใช้ต้องเปลี่ยนรหัสเมื่อเข้าสู่ระบบครั้งแรก</p>
      <dl className="facts">
        <dt>ชื่อผู้ใช้</dt>
        <dd>
          <code>{account.username}</code>
        </dd>
        <dt>รหัสผ่าน</dt>
        <dd>
          <code>{account.oneTimePassword}</code>
        </dd>
      </dl>
      <div className="actions">
        <CopyButton text={account.oneTimePassword} label="คัดลอกรหัสผ่าน" />
        <button type="button" className="button button-main" onClick={onClose}>
          จดแล้ว
        </button>
      </div>
    </Dialog>
  );
}
