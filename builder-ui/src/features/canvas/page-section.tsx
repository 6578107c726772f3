import type { Field, Page } from '@khamrong/schemas';
import { memo } from 'react';
import { useDraft } from '../../draft/draft-context';
import { useCarry, type Carrying } from './carry-store';
import { FieldCard } from './field-card';
import { PageHead } from './page-head';

interface PageSectionProps {
  page: Page;
  number: number;
  isFolded: boolean;
  onFold: (key: string) => void;
}

/** The fields of a page, each told whether it stands under a heading. */
const withHeadings = (fields: readonly Field[]): { field: Field; isUnder: boolean }[] => {
  const first = fields.findIndex(({ type }) => type === 'section');
  return fields.map((field, at) => ({ field, isUnder: first >= 0 && at > first }));
};

const endRole = (carrying: Carrying | null, page: string): boolean =>
  carrying?.place?.list === 'fields' && carrying.place.page === page && carrying.place.before === null;

const beforeRole = (carrying: Carrying | null, page: string): boolean =>
  carrying?.place?.list === 'pages' && carrying.place.before === page;

/** One page of the form with its fields. Folded, only its head is left, but for the field that is open. */
export const PageSection = memo(function PageSection({ page, number, isFolded, onFold }: PageSectionProps) {
  const { key, fields } = page;
  const isEndAimed = useCarry((carrying) => endRole(carrying, key));
  const isDropBefore = useCarry((carrying) => beforeRole(carrying, key));
  const holdsOpen = useDraft(
    ({ selected }) => selected?.kind === 'field' && fields.some((field) => field.key === selected.key),
  );
  const isShut = isFolded && !holdsOpen;
  return (
    <section
      className="canvas-page"
      data-page={key}
      data-drop={isDropBefore ? '' : undefined}
      aria-labelledby={`title-${key}`}
    >
      <PageHead page={page} number={number} isFolded={isShut} onFold={onFold} />
      <ol className="cards" data-drop-end={isEndAimed ? '' : undefined}>
        {!isShut &&
          withHeadings(fields).map(({ field, isUnder }, at) => (
            <FieldCard key={field.key} field={field} page={key} isUnder={isUnder} isFirst={at === 0} />
          ))}
      </ol>
      {fields.length === 0 && <p className="small">หน้านี้ยังไม่มีช่อง เลือกช่องที่ต้องการจากรายการ หรือลากมาวางที่นี่</p>}
    </section>
  );
});
