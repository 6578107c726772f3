import { PALETTE, PALETTE_GROUPS, type PaletteItem } from '@khamrong/schemas/editing';
import { memo, useState, type KeyboardEvent } from 'react';
import { rove } from '../../components/roving';
import { TextField } from '../../components/text-field';
import { TypeIcon } from './type-icon';
import { found, type Found } from './palette-search';

interface ItemProps {
  item: PaletteItem;
  /** It is where the Tab key stops; arrows go on from there. */
  isStop: boolean;
  onAdd: (id: string) => void;
  onStop: (id: string) => void;
}

const Item = memo(function Item({ item: { id, title, hint }, isStop, onAdd, onStop }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        className="palette-item"
        data-drag={`new:${id}`}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onAdd(id)}
        onFocus={() => onStop(id)}
      >
        <TypeIcon name={id} />
        <span>{title.th}</span>
        <span className="small">{hint.th}</span>
      </button>
    </li>
  );
});

interface GroupsProps extends Pick<ItemProps, 'onAdd' | 'onStop'> {
  items: readonly PaletteItem[];
  stop: string | undefined;
}

const Groups = ({ items, stop, ...does }: GroupsProps) =>
  PALETTE_GROUPS.map((group) => ({ ...group, items: items.filter((item) => item.group === group.id) }))
    .filter((group) => group.items.length > 0)
    .map((group) => (
      <section key={group.id} className="palette-group" aria-label={group.title.th}>
        <h2>{group.title.th}</h2>
        <ul>
          {group.items.map((item) => (
            <Item key={item.id} item={item} isStop={item.id === stop} {...does} />
          ))}
        </ul>
      </section>
    ));

const countOf = ({ items, best }: Found): string =>
  best ? `พบ ${items.length} รายการ กด Enter เพื่อเพิ่ม “${best.title.th}”` : 'ไม่พบ ลองใช้คำอื่น';

/**
 * Everything a form can be built of, by what a clerk calls it. For keys it is two stops: the search, where Enter adds
 * what fits best, and the list, along which arrows go.
 */
export const Palette = memo(function Palette({ onAdd }: Pick<ItemProps, 'onAdd'>) {
  const [wanted, setWanted] = useState('');
  const [last, setLast] = useState<string>();
  const fits = found(PALETTE, wanted);
  const isThere = fits.items.some(({ id }) => id === last);
  const addBest = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || !wanted.trim()) return;
    event.preventDefault();
    if (!fits.best) return;
    setWanted('');
    onAdd(fits.best.id);
  };
  return (
    <div className="palette" onKeyDown={(event) => rove(event, 'input, .palette-item')}>
      <TextField
        label="ค้นหาช่องที่ต้องการ"
        type="search"
        data-palette=""
        value={wanted}
        onValue={setWanted}
        onKeyDown={addBest}
      />
      <p role="status" className="small">
        {wanted.trim() && countOf(fits)}
      </p>
      <Groups items={fits.items} stop={isThere ? last : fits.items[0]?.id} onAdd={onAdd} onStop={setLast} />
    </div>
  );
});
