import type { Page } from '@khamrong/schemas';
import { useDraft } from '../../draft/draft-context';
import type { DraftState } from '../../draft/draft-store';
import { faultsAt } from './faults-of';
import { focusCard } from './focus';

/** Whether anything on a page must be put right. */
const isFaulty = (state: DraftState, { key, fields }: Page): boolean =>
  state.faults.length > 0 &&
  (faultsAt(state, `page:${key}`) !== undefined ||
    fields.some((field) => faultsAt(state, `field:${field.key}`) !== undefined));

function PageLink({ page, number }: { page: Page; number: number }) {
  const mustMend = useDraft((state) => isFaulty(state, page));
  return (
    <li>
      <button type="button" className="page-link" onClick={() => focusCard({ kind: 'page', key: page.key })}>
        {`${number}. ${page.title.th}`}
        {mustMend && <span className="page-fault">ต้องแก้</span>}
      </button>
    </li>
  );
}

interface PageLinksProps {
  pages: readonly Page[];
  areAllFolded: boolean;
  onFoldAll: () => void;
}

/** The pages at a glance: where one can go, and where something is wrong. */
export function PageLinks({ pages, areAllFolded, onFoldAll }: PageLinksProps) {
  return (
    <nav className="page-links" aria-label="หน้าของแบบฟอร์ม">
      <ol>
        {pages.map((page, at) => (
          <PageLink key={page.key} page={page} number={at + 1} />
        ))}
      </ol>
      <button type="button" className="button" onClick={onFoldAll}>
        {areAllFolded ? 'ขยายทุกหน้า' : 'ย่อทุกหน้า'}
      </button>
    </nav>
  );
}
