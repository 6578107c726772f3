import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LoadedView } from '../../components/loaded-view';
import { LoadingNote } from '../../components/loading-note';
import { usePermission } from '../../lib/session-context';
import { usePageTitle } from '../../lib/use-page-title';
import { filtersFrom, toAddress, toExport, toQuery, type CaseFilters } from './case-filters';
import { CaseTable } from './case-table';
import { FilterForm } from './filter-form';
import { ExportPanel } from './exports/export-panel';
import { useCaseKeys } from './inbox/case-keys';
import { ColumnsPanel } from './inbox/columns-panel';
import { InboxViews } from './inbox/inbox-views';
import { SaveView } from './inbox/save-view';
import { useInbox } from './inbox/use-inbox';
import { MoreCases } from './more-cases';
import { TakingButton } from './taking-dialog';
import { useCasePages, type CaseList, type CasePages } from './use-case-pages';

function Found({ list: { items, nextCursor }, more }: { list: CaseList; more: CasePages['more'] }) {
  if (items.length === 0) return <p className="panel">ไม่พบคำร้องตามเงื่อนไขนี้</p>;
  return (
    <>
      <p role="status" className="small">
        แสดง {items.length} เรื่อง{nextCursor ? '' : ' ครบทั้งหมดแล้ว'}
      </p>
      <CaseTable items={items} />
      <MoreCases {...{ more, nextCursor }} />
    </>
  );
}

/** The list of cases. Its filters stand in the address, so that going back finds it as it was. */
export function CasesPage() {
  usePageTitle('คำร้อง');
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const mayReveal = usePermission('cases.reveal');
  const mayWork = usePermission('cases.work');
  const mayManage = usePermission('services.manage');
  const filters = filtersFrom(new URLSearchParams(search), state);
  const { inbox, isLoading, keep } = useInbox();
  useCaseKeys();
  const { first, more } = useCasePages(toQuery(filters).toString());
  const show = useCallback(
    (next: CaseFilters) => void navigate({ search: toAddress(next).toString() }, { state: { q: next.q } }),
    [navigate],
  );
  // Counts make the links longer: what comes below them would move under the hand.
  if (isLoading)
    return (
      <>
        <h1>คำร้อง</h1>
        <LoadingNote />
      </>
    );
  return (
    <>
      <h1>คำร้อง</h1>
      {mayWork && <TakingButton />}
      <InboxViews filters={filters} inbox={inbox} />
      <FilterForm filters={filters} inbox={inbox} onFilters={show} />
      {inbox && <SaveView filters={filters} saved={inbox.saved} onKeep={keep} />}
      {mayManage && filters.form && (
        <ColumnsPanel key={filters.form} form={filters.form} onChanged={first.reload} />
      )}
      {mayWork && <ExportPanel filter={toExport(filters)} mayReveal={mayReveal} />}
      <LoadedView from={first}>{(list) => <Found list={list} more={more} />}</LoadedView>
    </>
  );
}
