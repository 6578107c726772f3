import type { AuditEntry, PageOf } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { useAction } from '../../lib/use-action';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { auditFile, queryOf, readAudit } from './audit-api';
import { AuditTable } from './audit-table';
import { SearchForm } from './search-form';
import { Verification } from './verification';

interface LinesProps {
  page: PageOf<AuditEntry>;
  query: string;
  onPage: (page: PageOf<AuditEntry>) => void;
}

function Lines({ page: { items, nextCursor }, query, onPage }: LinesProps) {
  const { run, busy, error } = useAction(
    useCallback(async () => {
      if (!nextCursor) return;
      const next = await readAudit(query, nextCursor);
      onPage({ ...next, items: [...items, ...next.items] });
    }, [items, nextCursor, query, onPage]),
  );
  if (items.length === 0) return <p className="message">ไม่พบรายการตามที่ค้นหา</p>;
  return (
    <>
      <AuditTable items={items} />
      <ErrorMessage error={error} />
      {nextCursor && (
        <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
          {busy ? 'กำลังโหลด…' : 'แสดงรายการก่อนหน้านี้'}
        </button>
      )}
    </>
  );
}

/** The record of who read and changed what: searched, exported, verified. */
export default function AuditPage() {
  usePageTitle('บันทึกการเข้าถึง');
  const [query, setQuery] = useState('');
  const page = useLoaded(useCallback((signal: AbortSignal) => readAudit(query, undefined, signal), [query]));
  return (
    <>
      <h1>บันทึกการเข้าถึงข้อมูล</h1>
      <p className="help">ใครดูหรือเปลี่ยนข้อมูลใดเมื่อใด แก้ไขหรือลบไม่ได้ การดูและส่งออกหน้านี้ถูกบันทึกด้วย</p>
      <SearchForm onSearch={(search) => setQuery(queryOf(search))} />
      <div className="actions">
        <DownloadButton path={auditFile(query)} label="ส่งออกเป็น CSV" />
        <Verification />
      </div>
      <LoadedView from={page}>
        {(loaded) => <Lines page={loaded} query={query} onPage={page.replace} />}
      </LoadedView>
    </>
  );
}
