import type { Mentionable } from '@khamrong/schemas';
import { useId } from 'react';
import { useMentions, type Mentions } from './use-mentions';

interface MentionAreaProps {
  label: string;
  help: string;
  value: string;
  onValue: (value: string) => void;
  /** Who can be mentioned. */
  people: readonly Mentionable[];
  maxLength: number;
}

/** Those whose name is being typed; the pointer does not take the keyboard out of the text. */
function Found({
  id,
  found,
  active,
  choose,
}: Pick<Mentions, 'found' | 'active' | 'choose'> & { id: string }) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="เจ้าหน้าที่ที่จะกล่าวถึง"
      className="mention-list"
      hidden={found.length === 0}
    >
      {found.map((person, at) => (
        <li
          key={person.username}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
        >
          {person.displayName} <span className="small">@{person.username}</span>
        </li>
      ))}
    </ul>
  );
}

/** A longer text in which people are mentioned after an at sign. */
export function MentionArea({ label, help, value, onValue, people, maxLength }: MentionAreaProps) {
  const id = useId();
  const mentions = useMentions(value, onValue, people);
  const { found, active } = mentions;
  return (
    <div className="field mention-field">
      <label htmlFor={id}>
        {label}
        <span className="required"> *</span>
      </label>
      <p id={`${id}-help`} className="help">
        {help}
      </p>
      <textarea
        ref={mentions.area}
        id={id}
        rows={3}
        value={value}
        required
        maxLength={maxLength}
        aria-describedby={`${id}-help`}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-list-${active}` : undefined}
        onChange={(event) => {
          onValue(event.target.value);
          mentions.look();
        }}
        onKeyDown={mentions.onKeyDown}
        onBlur={mentions.close}
      />
      <Found {...mentions} id={`${id}-list`} />
      <p role="status" className="off-screen">
        {found.length > 0 && `พบ ${found.length} คน ใช้ลูกศรขึ้นลงเลือก แล้วกด Enter`}
      </p>
    </div>
  );
}
