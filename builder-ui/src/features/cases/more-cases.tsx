import { ErrorMessage } from '../../components/error-message';
import type { CasePages } from './use-case-pages';

/** The button that reads the next page of cases, while there is one. */
export function MoreCases({ more, nextCursor }: Pick<CasePages, 'more'> & { nextCursor: string | null }) {
  return (
    <>
      <ErrorMessage error={more.error} />
      {nextCursor && (
        <button
          type="button"
          className="button more"
          aria-disabled={more.busy}
          onClick={() => void more.run()}
        >
          {more.busy ? 'กำลังโหลด…' : 'แสดงเพิ่ม'}
        </button>
      )}
    </>
  );
}
