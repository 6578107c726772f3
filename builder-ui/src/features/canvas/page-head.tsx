import type { Page } from '@khamrong/schemas';
import { ConditionBadge } from '../../components/condition/condition-badge';
import { useDefinition, useDraft } from '../../draft/draft-context';
import { inClerkWords } from '../../lib/office-words';
import { useCanvas } from './canvas-context';
import { duplicateCard } from './card-actions';
import { FaultList } from './card-badges';
import { onCardKey } from './card-keys';
import { Tool } from './card-tools';
import { CarryHandle } from './carry-handle';
import { closeCard } from './desk';
import { moveBy } from './moving';
import { OpenButton } from './open-button';
import { joinWithBefore, removePage } from './page-actions';

interface PageHeadProps {
  page: Page;
  /** From 1. */
  number: number;
  isFolded: boolean;
  onFold: (key: string) => void;
}

function PageTools({ page: { key }, number }: Pick<PageHeadProps, 'page' | 'number'>) {
  const { desk } = useCanvas();
  const isOnly = useDefinition(({ pages }) => pages.length === 1);
  const selection = { kind: 'page', key } as const;
  return (
    <div className="card-tools" role="group" aria-label="จัดการหน้านี้">
      {!isOnly && (
        <>
          <Tool onClick={() => moveBy(desk, selection, -1)}>ย้ายขึ้น</Tool>
          <Tool onClick={() => moveBy(desk, selection, 1)}>ย้ายลง</Tool>
          {number > 1 && <Tool onClick={() => joinWithBefore(desk, key)}>รวมกับหน้าก่อน</Tool>}
        </>
      )}
      <Tool onClick={() => duplicateCard(desk, selection)}>ทำสำเนา</Tool>
      {!isOnly && <Tool onClick={() => removePage(desk, key)}>ลบหน้า</Tool>}
      <button type="button" className="button button-main" onClick={() => closeCard(desk)}>
        เสร็จ
      </button>
    </div>
  );
}

function Face({ page, number, isFolded, onFold }: PageHeadProps) {
  const name = page.title.th.trim() || 'หน้าที่ไม่มีชื่อ';
  return (
    <>
      <div className="card-head">
        <h2 id={`title-${page.key}`}>
          <OpenButton selection={{ kind: 'page', key: page.key }}>
            <span className="page-number">{`หน้า ${number}`}</span> {name}
          </OpenButton>
        </h2>
        <span className="small">{`${page.fields.length} ช่อง`}</span>
        <button type="button" className="fold" aria-expanded={!isFolded} onClick={() => onFold(page.key)}>
          {isFolded ? 'ขยาย' : 'ย่อ'}
          <span className="off-screen">{` ${name}`}</span>
        </button>
      </div>
      {page.help?.th && <p className="help card-help">{inClerkWords(page.help.th)}</p>}
      {page.showWhen && (
        <p className="card-badges">
          <ConditionBadge lead="แสดงเมื่อ" condition={page.showWhen} />
        </p>
      )}
    </>
  );
}

/** The head of a page; opened, its title and the rest are set in its place. */
export function PageHead(props: PageHeadProps) {
  const { page, number } = props;
  const { editors, desk } = useCanvas();
  const isOpen = useDraft(({ selected }) => selected?.kind === 'page' && selected.key === page.key);
  return (
    <div
      className={isOpen ? 'page-head card-open' : 'page-head'}
      data-card={`page:${page.key}`}
      onKeyDown={(event) => onCardKey(desk, { kind: 'page', key: page.key }, event)}
    >
      <CarryHandle kind="page" itemKey={page.key} name={`หน้า ${number} ${page.title.th}`} />
      <div className="card-body">
        {isOpen ? (
          <>
            <h2 id={`title-${page.key}`} className="small">{`หน้า ${number}`}</h2>
            <editors.PageEditor page={page} />
            <PageTools page={page} number={number} />
          </>
        ) : (
          <Face {...props} />
        )}
        <FaultList at={`page:${page.key}`} />
      </div>
    </div>
  );
}
