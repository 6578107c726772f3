import { PALETTE, PALETTE_GROUPS, type PaletteItem } from '@khamrong/schemas/editing';
import { memo, useState } from 'react';
import { TextField } from '../../components/text-field';
import { TypeIcon } from './type-icon';

const isFound = ({ title, hint, words }: PaletteItem, wanted: string): boolean =>
  [title.th, hint.th, ...words].some((text) => text.toLowerCase().includes(wanted));

interface ItemProps {
  item: PaletteItem;
  onAdd: (id: string) => void;
}

const Item = memo(function Item({ item: { id, title, hint }, onAdd }: ItemProps) {
  return (
    <li>
      <button type="button" className="palette-item" data-drag={`new:${id}`} onClick={() => onAdd(id)}>
        <TypeIcon name={id} />
        <span>{title.th}</span>
        <span className="small">{hint.th}</span>
      </button>
    </li>
  );
});

function Group({ title, items, onAdd }: { title: string; items: PaletteItem[]; onAdd: ItemProps['onAdd'] }) {
  return (
    <section className="palette-group" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} onAdd={onAdd} />
        ))}
      </ul>
    </section>
  );
}

/** Everything a form can be built of, by what a clerk calls it. */
export const Palette = memo(function Palette({ onAdd }: Pick<ItemProps, 'onAdd'>) {
  const [wanted, setWanted] = useState('');
  const found = PALETTE.filter((item) => isFound(item, wanted.trim().toLowerCase()));
  const groups = PALETTE_GROUPS.map((group) => ({
    ...group,
    items: found.filter((item) => item.group === group.id),
  }));
  return (
    <div className="palette">
      <TextField label="ค้นหาช่องที่ต้องการ" type="search" value={wanted} onValue={setWanted} />
      <p role="status" className={found.length > 0 ? 'off-screen' : 'small'}>
        {wanted.trim() && (found.length > 0 ? `พบ ${found.length} รายการ` : 'ไม่พบ ลองใช้คำอื่น')}
      </p>
      {groups.map(
        ({ id, title, items }) =>
          items.length > 0 && <Group key={id} title={title.th} items={items} onAdd={onAdd} />,
      )}
    </div>
  );
});
