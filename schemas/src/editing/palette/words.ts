import { QUESTION, say, type Offer } from './palette-item';

/** Questions answered in words. */
export const wordOffers: readonly Offer[] = [
  {
    id: 'text',
    group: 'words',
    title: say('ข้อความสั้น', 'Short text'),
    hint: say('ตอบบรรทัดเดียว เช่น ชื่อสถานที่', 'One line'),
    words: ['ตัวอักษร', 'บรรทัดเดียว', 'คำตอบสั้น', 'ชื่อ', 'เรื่อง', 'ระบุ'],
    fields: [{ type: 'text', key: 'text', label: QUESTION }],
  },
  {
    id: 'textarea',
    group: 'words',
    title: say('ข้อความยาว', 'Long text'),
    hint: say('ตอบหลายบรรทัด เช่น รายละเอียด', 'Several lines'),
    words: ['รายละเอียด', 'หลายบรรทัด', 'ย่อหน้า', 'อธิบาย', 'เหตุผล', 'ความประสงค์'],
    fields: [{ type: 'textarea', key: 'detail', label: say('รายละเอียด', 'Details') }],
  },
  {
    id: 'repeat_text',
    group: 'words',
    title: say('รายการหลายข้อ', 'List of texts'),
    hint: say('ผู้กรอกเพิ่มได้ทีละข้อ', 'Citizens add line after line'),
    words: ['เพิ่มรายการ', 'หลายข้อ', 'ทีละบรรทัด', 'ลำดับ'],
    fields: [{ type: 'repeat_text', key: 'list', label: say('รายการ', 'List'), maxRows: 10 }],
  },
  {
    id: 'repeat_table',
    group: 'words',
    title: say('ตาราง', 'Table'),
    hint: say('ผู้กรอกเพิ่มแถวได้ กำหนดหัวคอลัมน์เอง', 'Rows under columns of your own'),
    words: ['แถว', 'คอลัมน์', 'บัญชีรายชื่อ', 'รายชื่อ', 'รายการสิ่งของ', 'กริด'],
    fields: [
      {
        type: 'repeat_table',
        key: 'table',
        label: say('ตารางรายการ', 'Table'),
        maxRows: 20,
        columns: [
          { key: 'item', label: say('รายการ', 'Item'), required: true },
          { key: 'amount', label: say('จำนวน', 'Amount') },
          { key: 'note', label: say('หมายเหตุ', 'Remarks') },
        ],
      },
    ],
  },
];
