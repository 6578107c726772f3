import type { Inbox } from '@khamrong/schemas';
import { useCallback, useEffect, useState } from 'react';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useLoaded } from '../../lib/use-loaded';
import { NO_FILTERS, settled, type CaseFilters } from './case-filters';
import { readServiceNames } from './cases-api';
import { MoreFilters } from './inbox/more-filters';
import { PointFilter } from './inbox/point-filter';
import { STATUS_OPTIONS } from './status-options';

interface FilterFormProps {
  filters: CaseFilters;
  /** Absent until it is loaded. */
  inbox: Inbox | undefined;
  onFilters: (filters: CaseFilters) => void;
}

const ANY_SERVICE = { value: '', text: 'ทุกบริการ' };

/** Choices take effect at once; what is typed, when it is sent. */
export function FilterForm({ filters, inbox, onFilters }: FilterFormProps) {
  const [typed, setTyped] = useState(filters.q);
  useEffect(() => setTyped(filters.q), [filters.q]);
  const { loaded } = useLoaded(readServiceNames);
  const services = loaded.state === 'ready' ? loaded.data : [];
  const set = useCallback(
    (name: keyof CaseFilters) => (value: string) => onFilters(settled({ ...filters, [name]: value })),
    [filters, onFilters],
  );
  const none = { ...NO_FILTERS, view: filters.view };
  const isNarrowed = JSON.stringify(filters) !== JSON.stringify(none);

  return (
    <form
      className="panel filters"
      role="search"
      aria-label="ค้นหาและกรองคำร้อง"
      onSubmit={(event) => {
        event.preventDefault();
        set('q')(typed.trim());
      }}
    >
      <div className="search">
        <TextField
          label="ค้นหา"
          type="search"
          placeholder="เช่น หลอดไฟ ซอยประชา หรือเลขที่รับ"
          help="เลขที่รับ ชื่อ โทรศัพท์ เลขประจำตัวประชาชน 13 หลัก หรือคำที่ประชาชนเขียน (เว้นวรรคระหว่างคำ)"
          value={typed}
          onValue={setTyped}
          maxLength={100}
          autoComplete="off"
        />
        <button type="submit" className="button button-main">
          ค้นหา
        </button>
      </div>
      <SelectField
        label="บริการ"
        value={filters.form}
        options={[ANY_SERVICE, ...services]}
        onValue={(form) => onFilters(settled({ ...filters, form, point: '' }))}
      />
      <PointFilter filters={filters} inbox={inbox} onPoint={set('point')} />
      <SelectField label="สถานะ" value={filters.status} options={STATUS_OPTIONS} onValue={set('status')} />
      <MoreFilters filters={filters} inbox={inbox} set={set} />
      {isNarrowed && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setTyped('');
            onFilters(none);
          }}
        >
          ล้างตัวกรอง
        </button>
      )}
    </form>
  );
}
