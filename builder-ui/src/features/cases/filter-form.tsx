import { useCallback, useEffect, useState } from 'react';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { TypedDate } from '../../components/typing/typed-date';
import { useLoaded } from '../../lib/use-loaded';
import { NO_FILTERS, type CaseFilters } from './case-filters';
import { readServiceNames } from './cases-api';
import { SORT_OPTIONS, STATUS_OPTIONS } from './status-options';

interface FilterFormProps {
  filters: CaseFilters;
  onFilters: (filters: CaseFilters) => void;
}

const ANY_SERVICE = { value: '', text: 'ทุกบริการ' };

/** Choices take effect at once; what is typed, when it is sent. */
export function FilterForm({ filters, onFilters }: FilterFormProps) {
  const [typed, setTyped] = useState(filters.q);
  useEffect(() => setTyped(filters.q), [filters.q]);
  const { loaded } = useLoaded(readServiceNames);
  const services = loaded.state === 'ready' ? loaded.data : [];
  const set = useCallback(
    (name: keyof CaseFilters) => (value: string) => onFilters({ ...filters, [name]: value }),
    [filters, onFilters],
  );
  const isNarrowed = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);

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
          placeholder="เลขที่รับ ชื่อผู้ยื่น หรือเลขประจำตัวประชาชน"
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
        onValue={set('form')}
      />
      <SelectField label="สถานะ" value={filters.status} options={STATUS_OPTIONS} onValue={set('status')} />
      <SelectField label="เรียงลำดับ" value={filters.sort} options={SORT_OPTIONS} onValue={set('sort')} />
      <TypedDate label="ยื่นตั้งแต่วันที่" optional value={filters.from} onValue={set('from')} />
      <TypedDate label="ถึงวันที่" optional value={filters.to} onValue={set('to')} />
      {filters.point && (
        <SelectField
          label="จุดที่สแกน"
          value={filters.point}
          options={[
            { value: '', text: 'ทุกจุด' },
            { value: filters.point, text: filters.point },
          ]}
          onValue={set('point')}
        />
      )}
      {isNarrowed && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setTyped('');
            onFilters(NO_FILTERS);
          }}
        >
          ล้างตัวกรอง
        </button>
      )}
    </form>
  );
}
