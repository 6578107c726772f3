import { Dialog } from '../../../components/dialog';
import { NEW_PARTS, type NewPart } from './new-parts';

interface InsertMenuProps {
  /** Whether the sheet shows its title already: it has one at most. */
  hasTitle: boolean;
  onPick: (part: NewPart) => void;
  onClose: () => void;
}

const ZONES = [
  { zone: 'letter', title: 'ในส่วนของผู้ยื่นคำร้อง' },
  { zone: 'office', title: 'ในส่วนของเจ้าหน้าที่' },
] as const;

/** All that can be put into the sheet. */
export function InsertMenu({ hasTitle, onPick, onClose }: InsertMenuProps) {
  const offered = NEW_PARTS.filter(({ kind }) => kind !== 'title' || !hasTitle);
  return (
    <Dialog title="แทรกลงในแบบคำร้อง" onClose={onClose}>
      <div className="menu-list">
        {ZONES.map(({ zone, title }) => (
          <section key={zone} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {offered
                .filter((part) => part.zone === zone)
                .map((part) => (
                  <li key={part.kind}>
                    <button type="button" className="menu-item" onClick={() => onPick(part)}>
                      {part.name}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          ปิด
        </button>
      </div>
    </Dialog>
  );
}
