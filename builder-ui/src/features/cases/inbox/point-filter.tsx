import type { Inbox } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import type { CaseFilters } from '../case-filters';

interface PointFilterProps {
  filters: CaseFilters;
  inbox: Inbox | undefined;
  onPoint: (point: string) => void;
}

/** Cases of one place that has a code; only where the service has such places. */
export function PointFilter({ filters: { form, point }, inbox, onPoint }: PointFilterProps) {
  // A code may have been taken away since somebody came by it.
  const points = [...new Set([...(inbox?.points[form] ?? []), ...(point ? [point] : [])])];
  if (points.length === 0) return null;
  const options = points.map((value) => ({ value, text: value }));
  return (
    <SelectField
      label="จุดที่สแกน"
      value={point}
      options={[{ value: '', text: 'ทุกจุด' }, ...options]}
      onValue={onPoint}
    />
  );
}
