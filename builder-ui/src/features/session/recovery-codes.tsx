import { CopyButton } from '../../components/copy-button';

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <>
      <p className="message" role="status">
        รหัสสำรองแสดงครั้งเดียว กรุณาพิมพ์หรือจดเก็บไว้ในที่ปลอดภัย แต่ละรหัสใช้เข้าสู่ระบบได้หนึ่งครั้งเมื่อไม่มีโทรศัพท์
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="actions">
        <CopyButton text={codes.join('\n')} label="คัดลอกรหัสสำรอง" />
        <button type="button" className="button button-main" onClick={onDone}>
          จดแล้ว
        </button>
      </div>
    </>
  );
}
