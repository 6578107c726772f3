import { useCallback, useState } from 'react';
import { CopyButton } from '../../components/copy-button';
import { ErrorMessage } from '../../components/error-message';
import { TextArea } from '../../components/text-area';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { originOf } from './origin-of';
import { pastedLines } from './pasted-lines';
import { saveOrigins } from './sharing-api';
import { useResolved } from './use-resolved';

/** As many websites as one form may stand on. */
const ORIGINS_MAX = 20;

/** A frame that is as high as a form usually is, and as high as this one is once the script has been told. */
const snippet = (url: string, title: string): string =>
  `<iframe src="${url}?embed=1" title="${title.replace(/[&<>"]/g, '')}" width="100%" height="900" loading="lazy" allow="geolocation; camera"></iframe>
<script src="${new URL('/embed.js', url).href}" async></script>`;

interface Typed {
  origins: string[];
  fault: string;
}

function originsIn(text: string): Typed {
  const plain = window.location.protocol === 'http:';
  const read = pastedLines(text).lines.map((line) => originOf(line, plain));
  const origins = [...new Set(read.flatMap((each) => ('origin' in each ? [each.origin] : [])))];
  const wrong = read.find((each) => 'fault' in each);
  const tooMany = origins.length > ORIGINS_MAX ? `ใส่ได้ไม่เกิน ${ORIGINS_MAX} เว็บไซต์` : '';
  return { origins, fault: wrong && 'fault' in wrong ? wrong.fault : tooMany };
}

function Snippet({ url }: { url: string }) {
  const { title } = useResolved();
  const code = snippet(url, title.th);
  return (
    <>
      <p>ส่งโค้ดนี้ให้ผู้ดูแลเว็บไซต์นำไปวางในหน้าเว็บ</p>
      <p className="share-words">
        <code>{code}</code>
      </p>
      <div className="actions">
        <CopyButton text={code} label="คัดลอกโค้ด" />
      </div>
    </>
  );
}

/** The form inside the office's own website: which websites may show it, and what to put there. */
export function EmbedPanel() {
  const store = useDraftStore();
  const { id, url, embedOrigins } = useDraft((state) => state.saved);
  const [typed, setTyped] = useState(embedOrigins.join('\n'));
  const [said, setSaid] = useState('');
  const { origins, fault } = originsIn(typed);
  const { run, busy, error } = useAction(
    useCallback(
      async (allowed: string[]) => {
        const saved = await saveOrigins(id, allowed);
        store.learn(saved);
        setTyped(saved.embedOrigins.join('\n'));
        setSaid(allowed.length > 0 ? `บันทึกแล้ว อนุญาต ${allowed.length} เว็บไซต์` : 'บันทึกแล้ว ไม่อนุญาตเว็บไซต์ใด');
      },
      [store, id],
    ),
  );
  return (
    <section className="panel" aria-labelledby="share-embed">
      <h2 id="share-embed">วางในเว็บไซต์ของหน่วยงาน</h2>
      <TextArea
        label="เว็บไซต์ที่อนุญาตให้แสดงแบบฟอร์ม (บรรทัดละหนึ่งเว็บไซต์)"
        help="เช่น https://www.example.go.th เว็บไซต์อื่นจะนำแบบฟอร์มนี้ไปแสดงไม่ได้"
        value={typed}
        maxLength={4000}
        onValue={(text) => {
          setTyped(text);
          setSaid('');
        }}
      />
      <p className={fault ? 'fault' : 'small'} role="status">
        {fault || said}
      </p>
      <ErrorMessage error={error} />
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={busy || fault !== ''}
          onClick={() => fault === '' && void run(origins)}
        >
          บันทึกเว็บไซต์ที่อนุญาต
        </button>
      </div>
      {embedOrigins.length > 0 && <Snippet url={url} />}
    </section>
  );
}
