import type { CaseDetail, RelatedCase, RelatedCases } from '@khamrong/schemas';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { ConfirmButton } from '../../components/confirm-button';
import { LoadedView } from '../../components/loaded-view';
import { StatusBadge } from '../../components/status-badge';
import { WholeWords } from '../../components/whole-words';
import { thaiDay } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { useCaseChanges } from './case-changes';
import { mergeCase, readRelated } from './cases-api';

interface RelatedPanelProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

function reasonOf({ why, metres, point }: RelatedCase): string {
  if (why === 'point') return `จุดเดียวกัน (${point ?? ''})`;
  if (why === 'near') return metres ? `ห่างไม่เกิน ${metres} เมตร` : 'ตำแหน่งเดียวกัน';
  return 'ผู้ยื่นคนเดียวกัน';
}

function RelatedItem({ item, children }: { item: RelatedCase; children?: React.ReactNode }) {
  return (
    <li>
      <p>
        <Link to={`/submissions/${item.id}`}>{item.receiptNo}</Link>{' '}
        <StatusBadge status={item.status} text={item.statusText} />
      </p>
      <p className="small">
        {reasonOf(item)} · ยื่น {thaiDay(item.submittedAt)} · <WholeWords text={item.applicant || 'ไม่ระบุชื่อ'} />
      </p>
      {children}
    </li>
  );
}

function Same({ detail, related, onChange }: RelatedPanelProps & { related: RelatedCases }) {
  const { id, receiptNo, revision, mayMerge } = detail;
  const { guarded } = useCaseChanges();
  if (related.same.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="same">
      <h2 id="same">อาจเป็นเรื่องเดียวกัน ({related.same.length})</h2>
      <ul className="results">
        {related.same.map((item) => (
          <RelatedItem key={item.id} item={item}>
            {mayMerge && (
              <div className="actions">
                <ConfirmButton
                  label="รวมเข้ากับเรื่องนี้"
                  about={item.receiptNo}
                  question={`รวม ${receiptNo} เข้ากับ ${item.receiptNo}?`}
                  action={guarded(async () =>
                    onChange(await mergeCase(id, { into: item.receiptNo, revision })),
                  )}
                >
                  {item.receiptNo} จะเป็นเรื่องหลัก ผู้ยื่นของ {receiptNo} จะได้รับแจ้งและเห็นสถานะของเรื่องหลัก
                  แยกออกได้ภายหลัง
                </ConfirmButton>
              </div>
            )}
          </RelatedItem>
        ))}
      </ul>
    </section>
  );
}

/** What may be the same as the case, and what else its citizen filed. */
export function RelatedPanel({ detail, onChange }: RelatedPanelProps) {
  const { id } = detail;
  const loading = useLoaded<RelatedCases>(useCallback((signal) => readRelated(id, signal), [id]));
  return (
    <LoadedView from={loading}>
      {(related) => (
        <>
          <Same detail={detail} related={related} onChange={onChange} />
          {related.others.length > 0 && (
            <section className="panel" aria-labelledby="others">
              <h2 id="others">เรื่องอื่นของผู้ยื่นคนนี้ ({related.others.length})</h2>
              <ul className="results">
                {related.others.map((item) => (
                  <RelatedItem key={item.id} item={item} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </LoadedView>
  );
}
