import type { SecondFactorOffer } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { PasswordAgain } from './password-again';
import { RecoveryCodes } from './recovery-codes';
import { beginFactor, confirmFactor } from './session-api';

/** The secret for an app, and the first code of it. */
function OfferedFactor({ offer, onCodes }: { offer: SecondFactorOffer; onCodes: (codes: string[]) => void }) {
  const [code, setCode] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => onCodes((await confirmFactor(code.trim())).recoveryCodes), [code, onCodes]),
  );
  return (
    <ActionForm run={run}>
      <ol className="factor-steps">
        <li>เปิดแอปยืนยันตัวตนในโทรศัพท์ เช่น Google Authenticator หรือ Microsoft Authenticator</li>
        <li>เพิ่มบัญชี แล้วสแกนรหัส QR นี้ หรือพิมพ์รหัส {<code className="secret">{offer.secret}</code>}</li>
        <li>กรอกรหัส 6 หลักที่แอปแสดง</li>
      </ol>
      <img
        className="factor-qr"
        src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`}
        alt="รหัส QR สำหรับแอปยืนยันตัวตน"
        width={200}
        height={200}
      />
      <ErrorMessage error={error} />
      <TextField
        label="รหัส 6 หลัก"
        value={code}
        onValue={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="\s*[0-9]{6}\s*"
        maxLength={8}
        required
      />
      <SubmitButton busy={busy} busyText="กำลังตรวจ…">
        เปิดใช้การยืนยันสองขั้น
      </SubmitButton>
    </ActionForm>
  );
}

/** From the password to the recovery codes. */
export function FactorSetUp({ label, onDone }: { label: string; onDone: () => void }) {
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [codes, setCodes] = useState<string[]>();
  const begin = useCallback(async (password: string) => setOffer(await beginFactor(password)), []);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (offer) return <OfferedFactor offer={offer} onCodes={setCodes} />;
  return <PasswordAgain label={label} action={begin} />;
}
