import { useState, type ReactNode } from 'react';
import { Dialog } from '../../components/dialog';
import { useDefinition } from '../../draft/draft-context';
import type { Selection } from '../../draft/draft-store';
import { useCanvas } from './canvas-context';
import { duplicateCard, removeCard } from './card-actions';
import { closeCard } from './desk';
import { moveBy, moveToPage } from './moving';

interface ToolProps {
  onClick: () => void;
  children: ReactNode;
}

export const Tool = ({ onClick, children }: ToolProps) => (
  <button type="button" className="button" onClick={onClick}>
    {children}
  </button>
);

interface PagesProps {
  selection: Selection;
  onClose: () => void;
}

function PagesDialog({ selection, onClose }: PagesProps) {
  const { desk } = useCanvas();
  const pages = useDefinition((definition) => definition.pages);
  const others = pages.filter(({ fields }) => fields.every(({ key }) => key !== selection.key));
  return (
    <Dialog title="ย้ายไปหน้าใด" onClose={onClose}>
      <ul className="page-choices">
        {others.map(({ key, title }) => (
          <li key={key}>
            <Tool
              onClick={() => {
                onClose();
                moveToPage(desk, selection, key);
              }}
            >
              {`หน้า ${pages.findIndex((page) => page.key === key) + 1}: ${title.th}`}
            </Tool>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Tool onClick={onClose}>ยกเลิก</Tool>
      </div>
    </Dialog>
  );
}

/** Moves a field to another page, where there is one. */
export function ToPageTool({ selection }: { selection: Selection }) {
  const hasOthers = useDefinition(({ pages }) => pages.length > 1);
  const [isChoosing, setChoosing] = useState(false);
  if (!hasOthers) return null;
  return (
    <>
      <Tool onClick={() => setChoosing(true)}>ย้ายไปหน้า…</Tool>
      {isChoosing && <PagesDialog selection={selection} onClose={() => setChoosing(false)} />}
    </>
  );
}

interface CardToolsProps {
  selection: Selection;
  /** What this kind of card can do beside. */
  children?: ReactNode;
}

/** What can be done with an open card, by plain buttons. */
export function CardTools({ selection, children }: CardToolsProps) {
  const { desk } = useCanvas();
  return (
    <div className="card-tools" role="group" aria-label="จัดการช่องนี้">
      <Tool onClick={() => moveBy(desk, selection, -1)}>ย้ายขึ้น</Tool>
      <Tool onClick={() => moveBy(desk, selection, 1)}>ย้ายลง</Tool>
      {children}
      <Tool onClick={() => duplicateCard(desk, selection)}>ทำสำเนา</Tool>
      <Tool onClick={() => removeCard(desk, selection)}>ลบ</Tool>
      <button type="button" className="button button-main" onClick={() => closeCard(desk)}>
        เสร็จ
      </button>
    </div>
  );
}
