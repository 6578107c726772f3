import { say, type Offer } from './palette-item';

/** Questions answered with numbers, days and hours. */
export const numberOffers: readonly Offer[] = [
  {
    id: 'integer',
    group: 'numbers',
    title: say('จำนวน', 'Whole number'),
    hint: say('จำนวนเต็ม เช่น จำนวนคน อายุ', 'People, years, pieces'),
    words: ['ตัวเลข', 'อายุ', 'จำนวนคน', 'นับ', 'ปี', 'ดวง'],
    fields: [{ type: 'integer', key: 'amount', label: say('จำนวน', 'Number'), min: 0 }],
  },
  {
    id: 'amount_thb',
    group: 'numbers',
    title: say('จำนวนเงิน (บาท)', 'Amount in baht'),
    hint: say('มีทศนิยมถึงสตางค์', 'To the satang'),
    words: ['เงิน', 'ราคา', 'ค่าธรรมเนียม', 'รายได้', 'มูลค่า', 'สตางค์'],
    fields: [{ type: 'amount_thb', key: 'baht', label: say('จำนวนเงิน (บาท)', 'Amount (baht)') }],
  },
  {
    id: 'date_be',
    group: 'numbers',
    title: say('วันที่ (พ.ศ.)', 'Date'),
    hint: say('วัน เดือน ปี พ.ศ.', 'Day, month, Buddhist year'),
    words: ['ปฏิทิน', 'วันเกิด', 'วันเดือนปี', 'วันที่เกิดเหตุ', 'กำหนด'],
    fields: [{ type: 'date_be', key: 'date', label: say('วันที่', 'Date') }],
  },
  {
    id: 'birth_date',
    group: 'numbers',
    title: say('วันเกิด', 'Date of birth'),
    hint: say('ไม่ทราบวันหรือเดือนก็กรอกได้', 'Day and month may be unknown'),
    words: ['วันเดือนปีเกิด', 'อายุ', 'เกิด'],
    fields: [
      {
        type: 'date_be',
        key: 'birth_date',
        label: say('วัน เดือน ปีเกิด', 'Date of birth'),
        partial: true,
        max: 'today',
        personal: 'personal',
      },
    ],
  },
  {
    id: 'datetime_be',
    group: 'numbers',
    title: say('วันที่และเวลา', 'Date and time'),
    hint: say('วันที่ พ.ศ. พร้อมเวลา', 'A day with an hour'),
    words: ['ปฏิทิน', 'นาฬิกา', 'ช่วงเวลาเกิดเหตุ', 'เริ่ม', 'สิ้นสุด'],
    fields: [{ type: 'datetime_be', key: 'date_time', label: say('วันที่และเวลา', 'Date and time') }],
  },
  {
    id: 'time',
    group: 'numbers',
    title: say('เวลา', 'Time of day'),
    hint: say('เช่น 09:30 น.', 'Such as 09:30'),
    words: ['นาฬิกา', 'โมง', 'ชั่วโมง', 'นาที'],
    fields: [{ type: 'time', key: 'time_of_day', label: say('เวลา', 'Time') }],
  },
  {
    id: 'slot',
    group: 'numbers',
    title: say('ช่วงเวลานัดหมาย', 'Time slot'),
    hint: say('เลือกจากช่วงเวลาที่หน่วยงานเปิดให้จอง', 'Slots the office offers'),
    words: ['จองคิว', 'นัด', 'คิว', 'รอบเวลา'],
    fields: [{ type: 'slot', key: 'slot', label: say('ช่วงเวลา', 'Time slot'), list: 'queue_slots' }],
  },
];
