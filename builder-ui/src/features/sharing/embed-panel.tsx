import { useCallback, useState } from 'react';
import { CopyButton } from '../../components/copy-button';
import { ErrorMessage } from '../../components/error-message';
import { TextArea } from '../../components/text-area';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { pastedLines } from './pasted-lines';
import { saveOrigins } from './sharing-api';

/** The website of an address, or nothing where it is none. */
function originOf(address: string): string | undefined {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.origin : undefined;
}

const snippet = (url: string, title: string): string =>
  `<iframe src="${url}?embed=1" title="${title.replace(/[&<>"]/g, '')}" width="100%" height="900" loading="lazy" allow="geolocation; camera"></iframe>`;

/** The form inside the office's own website: which websites may show it, and what to put there. */
export function EmbedPanel() {
  const store = useDraftStore();
  const { id, url, embedOrigins, definition } = useDraft((state) => state.saved);
  const [typed, setTyped] = useState(embedOrigins.join('\n'));
  const { lines } = pastedLines(typed);
  const wrong = lines.filter((line) => !originOf(line));
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const saved = await saveOrigins(id, [...new Set(lines.flatMap((line) => originOf(line) ?? []))]);
      setTyped(saved.embedOrigins.join('\n'));
      store.set({ saved: { ...store.getState().saved, embedOrigins: saved.embedOrigins } });
    }, [store, id, lines]),
  );
  const code = snippet(url, definition.title.th);
  return (
    <section className="panel" aria-labelledby="share-embed">
      <h2 id="share-embed">วางในเว็บไซต์ของหน่วยงาน</h2>
      <TextArea
        label="เว็บไซต์ที่อนุญาต (บรรทัดละหนึ่งที่อยู่)"
        help="เช่น https://www.example.go.th เว็บไซต์อื่นจะแสดงแบบฟอร์มนี้ไม่ได้"
        value={typed}
        maxLength={4000}
        onValue={setTyped}
      />
      <p className="small" role="status">
        {wrong.length > 0 && `“${wrong[0]}” ไม่ใช่ที่อยู่เว็บไซต์`}
      </p>
      <ErrorMessage error={error} />
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={busy || wrong.length > 0}
          onClick={() => wrong.length === 0 && void run()}
        >
          บันทึกเว็บไซต์ที่อนุญาต
        </button>
      </div>
      {embedOrigins.length > 0 && (
        <>
          <p>ส่งข้อความนี้ให้ผู้ดูแลเว็บไซต์นำไปวาง</p>
          <pre className="share-words">{code}</pre>
          <div className="actions">
            <CopyButton text={code} label="คัดลอกโค้ด" />
          </div>
        </>
      )}
    </section>
  );
}
