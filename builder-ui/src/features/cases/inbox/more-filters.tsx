import type { Inbox } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import { TypedDate } from '../../../components/typing/typed-date';
import type { CaseFilters } from '../case-filters';

interface MoreFiltersProps {
  filters: CaseFilters;
  inbox: Inbox | undefined;
  set: (name: keyof CaseFilters) => (value: string) => void;
}

const RARE = ['department', 'village', 'from', 'to', 'dueBy'] as const;

/** Filters that are seldom used; open where one of them is. */
export function MoreFilters({ filters, inbox, set }: MoreFiltersProps) {
  const used = RARE.filter((name) => filters[name] !== '').length;
  const departments = (inbox?.departments ?? []).map((value) => ({ value, text: value }));
  return (
    <details className="more-filters" open={used > 0}>
      <summary>ตัวกรองเพิ่มเติม{used > 0 && ` (ใช้อยู่ ${used})`}</summary>
      <div className="filters">
        <SelectField
          label="ส่วนงาน"
          value={filters.department}
          options={[{ value: '', text: 'ทุกส่วนงาน' }, ...departments]}
          onValue={set('department')}
        />
        <SelectField
          label="หมู่บ้าน/ชุมชน"
          value={filters.village}
          options={[{ value: '', text: 'ทุกหมู่บ้าน' }, ...(inbox?.villages ?? [])]}
          onValue={set('village')}
        />
        <TypedDate label="ยื่นตั้งแต่วันที่" optional value={filters.from} onValue={set('from')} />
        <TypedDate label="ถึงวันที่" optional value={filters.to} onValue={set('to')} />
        <TypedDate label="ครบกำหนดภายในวันที่" optional value={filters.dueBy} onValue={set('dueBy')} />
      </div>
    </details>
  );
}
