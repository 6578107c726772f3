import { AUDIT_ACTIONS, AUDIT_TEXT } from '@khamrong/schemas';
import { compareThai } from '@khamrong/schemas/thai';
import { useState } from 'react';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { TypedDate } from '../../components/typing/typed-date';
import { NO_SEARCH, type AuditSearch } from './audit-api';

const ACTIONS = [
  { value: '', text: 'ทุกการกระทำ' },
  ...AUDIT_ACTIONS.map((action) => ({ value: action, text: AUDIT_TEXT[action] })).sort((a, b) =>
    compareThai(a.text, b.text),
  ),
];

/** What to look for in the record: every look is a line of it, so it is looked for when asked, not while typing. */
export function SearchForm({ onSearch }: { onSearch: (search: AuditSearch) => void }) {
  const [search, setSearch] = useState(NO_SEARCH);
  const set = (name: keyof AuditSearch) => (value: string) =>
    setSearch((before) => ({ ...before, [name]: value }));
  return (
    <form
      className="panel"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(search);
      }}
    >
      <div className="audit-search">
        <TextField
          label="ชื่อผู้ใช้"
          value={search.who}
          onValue={set('who')}
          maxLength={60}
          autoCapitalize="none"
          autoComplete="off"
        />
        <SelectField label="การกระทำ" value={search.action} options={ACTIONS} onValue={set('action')} />
        <TextField
          label="เลขที่รับ"
          value={search.receiptNo}
          onValue={set('receiptNo')}
          maxLength={40}
          placeholder="เช่น 00011/2569"
          autoComplete="off"
        />
        <TypedDate label="ตั้งแต่วันที่" optional value={search.from} onValue={set('from')} />
        <TypedDate label="ถึงวันที่" optional value={search.to} onValue={set('to')} />
      </div>
      <div className="actions">
        <button type="submit" className="button button-main">
          ค้นหา
        </button>
      </div>
    </form>
  );
}
