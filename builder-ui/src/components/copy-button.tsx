import { useEffect, useState } from 'react';
import { copyText } from '../lib/copy-text';

/** How long it says what became of it, in milliseconds. */
const SAID_MS = 2500;

/** Copies a text. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => setCopied(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => void copyText(text).then((done) => setCopied(done))}
      >
        {copied ? 'คัดลอกแล้ว ✓' : label}
      </button>
      <span role="status" className={copied === false ? 'small' : 'off-screen'}>
        {copied === true && 'คัดลอกแล้ว'}
        {copied === false && 'เบราว์เซอร์ไม่อนุญาตให้คัดลอก'}
      </span>
    </>
  );
}
