import type { CaseDetail } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { knowMention } from './cases-api';

interface MentionedNoticeProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** Tells whoever was mentioned, until they say that they know. */
export function MentionedNotice({ detail: { id, mentioned, history }, onChange }: MentionedNoticeProps) {
  const { run, busy, error } = useAction(
    useCallback(async () => onChange(await knowMention(id)), [id, onChange]),
  );
  if (!mentioned) return null;
  const last = history.findLast(({ mentions }) => mentions);
  return (
    <div className="message">
      <p>
        <strong>{last?.by ?? 'มีผู้'}กล่าวถึงท่านในเรื่องนี้</strong>
      </p>
      {last && <p className="answer-text">{last.internalNote}</p>}
      <ErrorMessage error={error} />
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        รับทราบแล้ว
      </button>
    </div>
  );
}
