import type { ServicePlan } from '../service-plan';

export const STOLEN = 'รถหาย';
export const ACCIDENT = 'อุบัติเหตุ';

/** คำร้องขอดูภาพกล้องวงจรปิด, which is in no starter: made from its description. */
export const cctv: ServicePlan = {
  title: 'คำร้องขอดูภาพกล้องวงจรปิด',
  pages: [
    {
      title: 'ผู้ยื่นคำร้อง',
      fields: [
        { add: 'ชื่อ–นามสกุล' },
        { add: 'โทรศัพท์', required: true },
        {
          add: 'เลือกหนึ่งข้อ',
          label: 'เหตุที่ขอดูภาพ',
          required: true,
          choices: [STOLEN, ACCIDENT, 'ทรัพย์สินเสียหาย', 'เรื่องอื่น'],
        },
        {
          add: 'ข้อความสั้น',
          label: 'ทะเบียนรถ',
          required: true,
          showWhen: {
            joint: 'หรือ',
            rows: [
              { question: 'เหตุที่ขอดูภาพ', answers: [STOLEN] },
              { question: 'เหตุที่ขอดูภาพ', answers: [ACCIDENT] },
            ],
          },
        },
      ],
    },
    {
      title: 'คดีความ',
      showWhen: { rows: [{ question: 'เหตุที่ขอดูภาพ', answers: [STOLEN, ACCIDENT, 'ทรัพย์สินเสียหาย'] }] },
      fields: [{ add: 'ข้อความสั้น', label: 'เลขที่บันทึกประจำวัน', required: true }],
    },
    {
      title: 'ภาพที่ขอดู',
      fields: [
        { add: 'วันที่และเวลา', label: 'เหตุเกิดเมื่อ', required: true },
        { add: 'ข้อความยาว', label: 'จุดเกิดเหตุ', required: true },
      ],
    },
  ],
  attachments: [{ add: 'สำเนาบัตรประชาชน' }],
  paper: [
    { rewrite: 'เรื่อง', as: ['เรื่อง  ขอดูภาพจากกล้องวงจรปิด'] },
    {
      rewrite: 'ด้วยข้าพเจ้า',
      as: [
        'ด้วยข้าพเจ้า ',
        { field: 'ชื่อ–นามสกุล ผู้ยื่น' },
        ' ขอดูภาพเหตุ ',
        { field: 'เหตุที่ขอดูภาพ' },
        ' เมื่อ ',
        { field: 'เหตุเกิดเมื่อ' },
        ' ที่ ',
        { field: 'จุดเกิดเหตุ' },
      ],
    },
    {
      after: 'ด้วยข้าพเจ้า',
      write: ['รถทะเบียน ', { field: 'ทะเบียนรถ' }, ' บันทึกประจำวันเลขที่ ', { field: 'เลขที่บันทึกประจำวัน' }],
      showWhen: { rows: [{ question: 'เหตุที่ขอดูภาพ', answers: [STOLEN, ACCIDENT] }] },
    },
    { remove: 'คำถามและคำตอบ' },
  ],
};
