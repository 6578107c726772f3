import type { ApiError } from '../../lib/api-error';
import { TextField } from '../../components/text-field';

/** That a code is wanted is no error to whoever signs in: the field for it says so. */
export const shownError = (error: ApiError | undefined): ApiError | undefined =>
  error?.code === 'session.codeRequired' ? undefined : error;

/** The code beside the password. */
export function CodeField({ code, onCode }: { code: string; onCode: (code: string) => void }) {
  return (
    <TextField
      label="รหัสยืนยัน"
      help="รหัส 6 หลักจากแอปยืนยันตัวตนในโทรศัพท์ หรือรหัสสำรองหนึ่งรหัส"
      value={code}
      onValue={onCode}
      autoComplete="one-time-code"
      autoCapitalize="none"
      maxLength={40}
      required
      autoFocus
    />
  );
}
