import { CASE_STATUSES, STATUS_TEXT } from '@khamrong/schemas';
import type { Option } from '../../components/select-field';

export const STATUS_OPTIONS: readonly Option[] = [
  { value: '', text: 'ทุกสถานะ' },
  ...CASE_STATUSES.map((status) => ({ value: status, text: STATUS_TEXT[status].th })),
];

export const SORT_OPTIONS: readonly Option[] = [
  { value: 'newest', text: 'ยื่นล่าสุดก่อน' },
  { value: 'oldest', text: 'ยื่นก่อนขึ้นก่อน' },
  { value: 'due', text: 'ใกล้ครบกำหนดก่อน' },
];
