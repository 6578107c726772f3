import { useCallback, useState } from 'react';
import { download } from '../lib/api-client';
import { saveFile } from '../lib/save-file';
import { useAction } from '../lib/use-action';
import { ErrorMessage } from './error-message';

interface DownloadButtonProps {
  path: string;
  label: string;
  /** Told to screen readers beside the label, where several buttons have it. */
  about?: string;
  /** Main buttons are for what the page is there for. */
  main?: boolean;
}

/** Fetches a file and saves it; says that it is being made, and why it could not be. */
export function DownloadButton({ path, label, about, main }: DownloadButtonProps) {
  const [saved, setSaved] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      setSaved('');
      const file = await download(path);
      saveFile(file);
      setSaved(file.name);
    }, [path]),
  );
  return (
    <div className="download">
      <button
        type="button"
        className={main ? 'button button-main' : 'button'}
        aria-disabled={busy}
        onClick={() => void run()}
      >
        {busy ? 'กำลังจัดทำไฟล์…' : label}
        {about && <span className="off-screen"> {about}</span>}
      </button>
      <span role="status" className="off-screen">
        {busy && 'กำลังจัดทำไฟล์'}
        {saved && `ดาวน์โหลด ${saved} แล้ว`}
      </span>
      {busy && <progress aria-label="กำลังจัดทำไฟล์" />}
      <ErrorMessage error={error} onRetry={() => void run()} />
    </div>
  );
}
