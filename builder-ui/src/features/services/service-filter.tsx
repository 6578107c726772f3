import type { OfficeServiceCard } from '@khamrong/schemas';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { STANDINGS, standingOf, type Standing } from './standing';

interface ServiceFilterProps {
  services: readonly OfficeServiceCard[];
  sought: string;
  setSought: (sought: string) => void;
  standing: Standing | '';
  setStanding: (standing: Standing | '') => void;
  /** How many are left. */
  shown: number;
}

/** Which services are shown: by words, and by how they stand with citizens. */
export function ServiceFilter(props: ServiceFilterProps) {
  const { services, sought, setSought, standing, setStanding, shown } = props;
  const countOf = (wanted: Standing): number =>
    services.filter((service) => standingOf(service) === wanted).length;
  const options = STANDINGS.map(({ value, text }) => ({ value, text: `${text} (${countOf(value)})` }));
  const isNarrowed = sought.trim() !== '' || standing !== '';
  return (
    <>
      <div className="services-filter">
        <TextField label="ค้นหาบริการ" type="search" value={sought} onValue={setSought} />
        <SelectField
          label="สถานะ"
          value={standing}
          options={[{ value: '', text: `ทั้งหมด (${services.length})` }, ...options]}
          onValue={(value) => setStanding(STANDINGS.find((each) => each.value === value)?.value ?? '')}
        />
      </div>
      <p className={isNarrowed && shown === 0 ? 'panel' : 'off-screen'} role="status">
        {isNarrowed && (shown > 0 ? `พบ ${shown} บริการ` : 'ไม่พบบริการที่ค้นหา')}
      </p>
    </>
  );
}
