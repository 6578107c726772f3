import type { PetitionReceipt } from '../petition-input';
import { shortMoment } from './moment';

/** How and when the petition came: the electronic counterpart of a dated signature. */
export const signedStamp = ({ channel, submittedAt }: PetitionReceipt): string =>
  channel === 'online'
    ? `ยื่นทางอิเล็กทรอนิกส์ ${shortMoment(submittedAt)}`
    : `รับคำร้อง ณ ที่ทำการ ${shortMoment(submittedAt)}`;
