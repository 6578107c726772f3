import type { FormDefinition } from '@khamrong/schemas';
import { useEffect, useSyncExternalStore } from 'react';
import { useDefinition } from '../../draft/draft-context';

interface WayBack {
  /** The form just after what is told of; once it has changed again, this is no longer what undo takes back. */
  after: FormDefinition;
  undo(): void;
}

interface Notice {
  text: string;
  back?: WayBack;
  /** Something was refused: it stays until it is read. */
  isRefusal?: boolean;
}

/** How long what can be taken back stays in view, in milliseconds; undo in the head of the page stays. */
const SHOWN_MS = 20_000;

/** What was last done on the canvas, for ears and eyes. */
export class Notices {
  private notice: Notice = { text: '' };
  private readonly listeners = new Set<() => void>();

  readonly get = (): Notice => this.notice;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly say = (text: string, back?: WayBack): void => this.set({ text, back });

  /** Says why something was not done. */
  readonly refuse = (text: string): void => this.set({ text, isRefusal: true });

  private set(notice: Notice): void {
    const { text } = notice;
    // A sentence said twice is told twice.
    this.notice = text !== '' && text === this.notice.text ? { ...notice, text: `${text}\u200b` } : notice;
    this.listeners.forEach((listener) => listener());
  }
}

/** Tells screen readers what was done; shows it, with a way back, where something went. */
export function NoticeBar({ notices }: { notices: Notices }) {
  const { text, back, isRefusal } = useSyncExternalStore(notices.subscribe, notices.get, notices.get);
  const isLatest = useDefinition((definition) => definition === back?.after);
  const undo = isLatest ? back?.undo : undefined;
  const isSeen = isRefusal || undo !== undefined;
  useEffect(() => {
    if (!undo) return undefined;
    const timer = setTimeout(() => notices.say(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notices, undo]);
  return (
    <div className={isSeen ? 'canvas-notice' : undefined}>
      <p role="status" className={isSeen ? undefined : 'off-screen'}>
        {text}
      </p>
      {isSeen && (
        <p className="actions">
          {undo && (
            <button type="button" className="button" onClick={undo}>
              เลิกทำ
            </button>
          )}
          <button type="button" className="button" onClick={() => notices.say('')}>
            ปิดข้อความ
          </button>
        </p>
      )}
    </div>
  );
}
