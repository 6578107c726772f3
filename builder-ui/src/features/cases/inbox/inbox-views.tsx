import { COUNTED_AT_MOST, INBOX_VIEW_TEXT, INBOX_VIEWS, type Inbox, type SavedView } from '@khamrong/schemas';
import { Link } from 'react-router';
import { fromSaved, NO_FILTERS, toAddress, type CaseFilters } from '../case-filters';

/** Counts that ask for something to be done. */
const URGENT: ReadonlySet<string> = new Set(['waiting', 'unread', 'mentioned', 'overdue']);

const VIEWS = [
  ...INBOX_VIEWS.map((view) => ({ view, text: INBOX_VIEW_TEXT[view].th })),
  { view: 'all', text: 'ทั้งหมด' },
];

const countText = (count: number): string =>
  count >= COUNTED_AT_MOST ? `${COUNTED_AT_MOST.toLocaleString()}+` : String(count);

interface InboxViewsProps {
  filters: CaseFilters;
  /** Absent until it is counted. */
  inbox: Inbox | undefined;
}

/** The lists a person keeps; one of them is shown where all filters are its own. */
function SavedLinks({ saved, address }: { saved: readonly SavedView[]; address: string }) {
  return saved.map(({ name, filter }) => {
    const search = toAddress(fromSaved(filter)).toString();
    return (
      <Link key={name} to={{ search }} aria-current={search === address ? 'page' : undefined}>
        ★ {name}
      </Link>
    );
  });
}

/** What there is to look at, and how much of it. */
export function InboxViews({ filters, inbox }: InboxViewsProps) {
  const address = toAddress(filters).toString();
  const saved = inbox?.saved ?? [];
  const isSaved = saved.some(({ filter }) => toAddress(fromSaved(filter)).toString() === address);
  const countOf = (view: string): number | undefined =>
    (inbox?.counts as Record<string, number> | undefined)?.[view];
  return (
    <nav className="views" aria-label="มุมมองคำร้อง">
      {VIEWS.map(({ view, text }) => {
        const count = countOf(view);
        return (
          <Link
            key={view}
            to={{ search: toAddress({ ...NO_FILTERS, view }).toString() }}
            aria-current={view === filters.view && !isSaved ? 'page' : undefined}
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
      <SavedLinks saved={saved} address={address} />
    </nav>
  );
}
