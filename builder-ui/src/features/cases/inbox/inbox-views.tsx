import { COUNTED_AT_MOST, INBOX_VIEW_TEXT, INBOX_VIEWS, type Inbox } from '@khamrong/schemas';
import { Link } from 'react-router';
import { NO_FILTERS, toAddress } from '../case-filters';

/** Counts that ask for something to be done. */
const URGENT: ReadonlySet<string> = new Set(['unread', 'mentioned', 'overdue']);

const VIEWS = [
  ...INBOX_VIEWS.map((view) => ({ view, text: INBOX_VIEW_TEXT[view].th })),
  { view: 'all', text: 'ทั้งหมด' },
];

const countText = (count: number): string =>
  count >= COUNTED_AT_MOST ? `${COUNTED_AT_MOST.toLocaleString()}+` : String(count);

interface InboxViewsProps {
  view: string;
  /** Absent until it is counted. */
  counts: Inbox['counts'] | undefined;
}

/** What there is to look at, and how much of it. */
export function InboxViews({ view: shown, counts }: InboxViewsProps) {
  const countOf = (view: string): number | undefined =>
    (counts as Record<string, number> | undefined)?.[view];
  return (
    <nav className="views" aria-label="มุมมองคำร้อง">
      {VIEWS.map(({ view, text }) => {
        const count = countOf(view);
        return (
          <Link
            key={view}
            to={{ search: toAddress({ ...NO_FILTERS, view }).toString() }}
            aria-current={view === shown ? 'page' : undefined}
          >
            {text}
            {count !== undefined && (
              <span className={count > 0 && URGENT.has(view) ? 'count count-urgent' : 'count'}>
                {countText(count)}
                <span className="off-screen"> เรื่อง</span>
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
