import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../../components/dialog';
import type { NameGroup } from './names';
import { useNames } from './use-names';

interface FieldMenuProps {
  onPick: (name: string) => void;
  onClose: () => void;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '');

function matching(groups: readonly NameGroup[], wanted: string): NameGroup[] {
  const search = plain(wanted);
  return groups
    .map(({ title, names }) => ({ title, names: names.filter(({ label }) => plain(label).includes(search)) }))
    .filter(({ names }) => names.length > 0);
}

/** From the search down into the list and along it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .field-menu-list button')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** All that can be put into a text of the petition, to search and choose from. */
export function FieldMenu({ onPick, onClose }: FieldMenuProps) {
  const { groups } = useNames();
  const [wanted, setWanted] = useState('');
  const shown = useMemo(() => matching(groups, wanted), [groups, wanted]);
  const id = useId();
  const first = shown[0]?.names[0];
  return (
    <Dialog title="ใส่ช่องจากแบบฟอร์ม" onClose={onClose}>
      <div className="field-menu" onKeyDown={walk}>
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault();
            if (first) onPick(first.name);
          }}
        >
          <label htmlFor={id}>ค้นหาชื่อช่อง</label>
          <input
            id={id}
            type="search"
            autoFocus
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </form>
        <div className="field-menu-list">
          {shown.map(({ title, names }, at) => (
            <section key={at} aria-label={title}>
              <h3>{title}</h3>
              <ul>
                {names.map(({ name, label }) => (
                  <li key={name}>
                    <button type="button" className="menu-item" onClick={() => onPick(name)}>
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p role="status">{shown.length === 0 && 'ไม่พบช่องที่ชื่อตรงกับคำค้น'}</p>
        </div>
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          ปิด
        </button>
      </div>
    </Dialog>
  );
}
