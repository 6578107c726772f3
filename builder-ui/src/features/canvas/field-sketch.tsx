import type { Field } from '@khamrong/schemas';
import type { ReactNode } from 'react';
import { ListSketch, MatrixSketch, TableSketch } from './list-sketches';

/** A line to write on, what stands on it and behind it. */
const line = (inside = '', behind = ''): ReactNode => (
  <span className="sketch-row">
    <span className="sketch-line">{inside}</span>
    {behind}
  </span>
);

const boxes = (...words: string[]): ReactNode => (
  <span className="sketch-row">
    {words.map((word) => (
      <span key={word} className="sketch-line">
        {word}
      </span>
    ))}
  </span>
);

const note = (text: string): ReactNode => <span className="small">{text}</span>;

const OFFICE_LIST = [{ value: '', label: { th: 'รายการของหน่วยงาน' } }];
const LEVELS = { tambon: 'เลือกตำบล', amphoe: 'เลือกอำเภอ', province: 'เลือกจังหวัด' };

/** How a citizen answers a field, in small. */
const SKETCHES: { [T in Field['type']]: (field: Extract<Field, { type: T }>) => ReactNode } = {
  text: ({ equals }) => line(equals),
  textarea: () => <span className="sketch-line sketch-lines" />,
  integer: ({ unit }) => line('0', unit),
  amount_thb: () => line('0.00', 'บาท'),
  radio: ({ choices }) => <ListSketch choices={choices} mark="radio" />,
  select: ({ choices }) => <ListSketch choices={choices} mark="select" />,
  select_org_list: ({ choices = OFFICE_LIST }) => <ListSketch choices={choices} mark="select" />,
  checkbox_group: ({ choices }) => <ListSketch choices={choices} mark="check" />,
  checkbox_group_org_list: ({ choices = OFFICE_LIST }) => <ListSketch choices={choices} mark="check" />,
  slot: () => line('เลือกช่วงเวลาของหน่วยงาน'),
  address_lookup: ({ level }) => line(LEVELS[level]),
  date_be: () => boxes('วัน', 'เดือน', 'พ.ศ.'),
  datetime_be: () => boxes('วัน', 'เดือน', 'พ.ศ.', 'เวลา'),
  time: () => boxes('ชั่วโมง', 'นาที'),
  phone_th: () => line('0xx-xxx-xxxx'),
  email: () => line('ชื่อ@ตัวอย่าง'),
  thai_national_id: () => line('x-xxxx-xxxxx-xx-x'),
  bank_account: () => boxes('ธนาคาร', 'เลขที่บัญชี'),
  geo_point: () => <span className="sketch-line sketch-map">ปักหมุดบนแผนที่</span>,
  consent: () => null,
  captcha: () => note('ผู้ยื่นยืนยันว่าเป็นคน'),
  hidden: () => note('ผู้ยื่นไม่เห็นช่องนี้ ระบบกรอกให้'),
  computed: () => note('ระบบคำนวณให้'),
  office_use: () => note('ผู้ยื่นไม่เห็นช่องนี้ เจ้าหน้าที่กรอกในกระดาษ'),
  matrix_likert: ({ scale, groups }) => <MatrixSketch scale={scale} groups={groups} />,
  repeat_text: ({ maxRows }) => line('', `เพิ่มได้ถึง ${maxRows} รายการ`),
  repeat_table: ({ columns, maxRows }) => <TableSketch columns={columns} maxRows={maxRows} />,
  section: () => null,
  signature: () => line('เขียนลายมือชื่อในกรอบ'),
};

/** How a citizen answers a field, in small; for eyes only. */
export function FieldSketch({ field }: { field: Field }) {
  const sketch = SKETCHES[field.type] as (field: Field) => ReactNode;
  const drawn = sketch(field);
  return drawn && <div className="sketch">{drawn}</div>;
}
