import type { PetitionReceipt } from '../petition-input';
import { shortMoment } from './moment';

const CAME: Record<PetitionReceipt['channel'], string> = {
  online: 'ยื่นทางอิเล็กทรอนิกส์',
  counter: 'รับคำร้อง ณ ที่ทำการ',
  phone: 'รับเรื่องทางโทรศัพท์',
  paper: 'รับเอกสาร',
  email: 'รับเรื่องทางอีเมล',
  facebook: 'รับเรื่องทาง Facebook',
  line: 'รับเรื่องทาง LINE',
  scan: 'ส่งแบบที่ลงลายมือชื่อแล้วทางอิเล็กทรอนิกส์',
};

/** How and when the petition came: the electronic counterpart of a dated signature. */
export const signedStamp = ({ channel, submittedAt }: PetitionReceipt): string =>
  `${CAME[channel]} ${shortMoment(submittedAt)}`;
