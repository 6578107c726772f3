import { ROLE_TEXT, type Colleague } from '@khamrong/schemas';
import { useState } from 'react';
import { SelectField } from '../../components/select-field';

interface AddNameProps {
  colleagues: readonly Colleague[];
  onAdd: (colleague: Colleague) => void;
}

/** Puts somebody more on a service's list. */
export function AddName({ colleagues, onAdd }: AddNameProps) {
  const [chosen, setChosen] = useState('');
  const colleague = colleagues.find(({ username }) => username === chosen);
  const options = colleagues.map(({ username, displayName, role }) => ({
    value: username,
    text: `${displayName} · ${ROLE_TEXT[role].th}`,
  }));
  return (
    <div className="add-name">
      <SelectField
        label="เพิ่มชื่อ"
        value={chosen}
        options={[{ value: '', text: 'เลือกเจ้าหน้าที่' }, ...options]}
        onValue={setChosen}
      />
      <button
        type="button"
        className="button"
        aria-disabled={!colleague}
        onClick={() => {
          if (colleague) onAdd(colleague);
          setChosen('');
        }}
      >
        เพิ่ม
      </button>
    </div>
  );
}
