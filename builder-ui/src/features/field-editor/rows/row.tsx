import { LABEL_MAX } from '@khamrong/schemas';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rove } from '../../../components/roving';
import { TypedText } from '../../../components/typing/typed-text';

interface RowProps {
  /** ตัวเลือกที่ 2 */
  name: string;
  mark: ReactNode;
  text: string;
  note: string;
  isFirst: boolean;
  isLast: boolean;
  canRemove: boolean;
  onText: (text: string) => void;
  onKey: (event: KeyboardEvent, text: string) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  details?: () => ReactNode;
}

interface IconButtonProps {
  /** What it does, with the row it does it to. */
  label: string;
  sign: string;
  disabled?: boolean;
  expanded?: boolean;
  controls?: string;
  /** The Tab key stops at one button of a row; arrows go on to the others. */
  isStop?: boolean;
  onClick: () => void;
}

const IconButton = ({ label, sign, disabled, expanded, controls, isStop, onClick }: IconButtonProps) => (
  <button
    type="button"
    className="button icon-button"
    aria-label={label}
    title={label}
    aria-disabled={disabled || undefined}
    aria-expanded={expanded}
    aria-controls={controls}
    tabIndex={isStop ? 0 : -1}
    onClick={() => disabled || onClick()}
  >
    {sign}
  </button>
);

/** Moving without a mouse, a finger or a keyboard's Alt. */
const Moves = ({
  name,
  isFirst,
  isLast,
  onMove,
}: Pick<RowProps, 'name' | 'isFirst' | 'isLast' | 'onMove'>) => (
  <>
    <IconButton label={`เลื่อน${name}ขึ้น`} sign="↑" isStop disabled={isFirst} onClick={() => onMove(-1)} />
    <IconButton label={`เลื่อน${name}ลง`} sign="↓" disabled={isLast} onClick={() => onMove(1)} />
  </>
);

/** One row of a list: its words, moving and taking out, and what more there is to set. */
export function Row(props: RowProps) {
  const { name, mark, text, note, canRemove, onText, onKey, onRemove, details } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className="row">
      <div className="row-line">
        <span className="row-mark" aria-hidden="true">
          {mark}
        </span>
        <TypedText
          bare
          label={name}
          value={text}
          maxLength={LABEL_MAX}
          placeholder={name}
          onValue={onText}
          onKeyDown={onKey}
        />
        <span
          className="row-buttons"
          role="toolbar"
          aria-label={`จัดการ${name}`}
          onKeyDown={(event) => rove(event, 'button')}
        >
          <Moves {...props} />
          {details && (
            <IconButton
              label={`ตั้งค่า${name}`}
              sign="⋯"
              expanded={open}
              controls={id}
              onClick={() => setOpen(!open)}
            />
          )}
          {canRemove && <IconButton label={`ลบ${name}`} sign="✕" onClick={onRemove} />}
        </span>
      </div>
      {note && !open && <p className="row-note help">{note}</p>}
      {details && (
        <div id={id} className="row-details" hidden={!open}>
          {open && details()}
        </div>
      )}
    </li>
  );
}
