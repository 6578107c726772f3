import type { Agency } from '@khamrong/schemas';
import { TextField } from '../../components/text-field';

interface AgencyFieldsProps {
  agency: Agency;
  onAgency: (agency: Agency) => void;
}

/** Another office that is responsible, as the citizen is told of it. */
export function AgencyFields({ agency, onAgency }: AgencyFieldsProps) {
  return (
    <>
      <TextField
        label="หน่วยงานที่ส่งต่อ"
        help="ผู้ยื่นเห็นชื่อและวิธีติดต่อนี้ในหน้าติดตามสถานะ"
        placeholder="เช่น การไฟฟ้าส่วนภูมิภาค สาขาพล"
        value={agency.name}
        onValue={(name) => onAgency({ ...agency, name })}
        maxLength={200}
        required
      />
      <TextField
        label="วิธีติดต่อหน่วยงานนั้น"
        placeholder="โทรศัพท์ ที่อยู่ หรือเว็บไซต์"
        value={agency.contact ?? ''}
        onValue={(contact) => onAgency({ ...agency, contact })}
        maxLength={300}
      />
    </>
  );
}
