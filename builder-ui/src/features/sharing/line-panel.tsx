import { CopyButton } from '../../components/copy-button';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { lineText } from './line-text';
import { useResolved } from './use-resolved';

/** Whoever closes the phone's own list of applications has changed their mind. */
const share = (text: string): void => void navigator.share({ text }).catch(() => undefined);

/** A text to send round, ready to be pasted. */
export function LinePanel() {
  const { office } = useDraftStore();
  const saved = useDraft((state) => state.saved);
  const words = lineText(useResolved(), saved, office);
  return (
    <section className="panel" aria-labelledby="share-line">
      <h2 id="share-line">ข้อความสำหรับ LINE</h2>
      <p className="share-words">{words}</p>
      <div className="actions">
        <CopyButton text={words} label="คัดลอกข้อความ" />
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => share(words)}>
            ส่งต่อด้วยแอปในเครื่อง
          </button>
        )}
      </div>
    </section>
  );
}
