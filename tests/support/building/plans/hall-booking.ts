import type { PlannedCondition, PlannedField, PlannedSetting, ServicePlan } from '../service-plan';

const when = (question: string, ...answers: string[]): PlannedCondition => ({
  rows: [{ question, answers }],
});
const upTo = (text: string): PlannedSetting[] => [{ write: 'ไม่เกิน', text }];
const between = (least: string, most: string): PlannedSetting[] => [
  { write: 'ตั้งแต่', text: least },
  { write: 'ถึง', text: most },
];

const KIND = 'ขอใช้ในนาม';
const PERSON = 'ส่วนตัว';
const OFFICE = 'ส่วนราชการ/สถานศึกษา';
const VILLAGE = 'ชุมชน/กลุ่ม/อสม./ผู้นำ';
const COMPANY = 'บริษัท/ห้างร้าน';
const FOUNDATION = 'มูลนิธิ/สมาคม/วัด';
const EQUIPMENT = 'อุปกรณ์ที่ขอใช้';

/** A question with two answers, the first of which is chosen already. */
const twoWays = (label: string, ...choices: [string, string]): PlannedField => ({
  add: 'ใช่ / ไม่ใช่',
  label,
  required: true,
  choices,
  settings: [{ chosen: 1 }],
});

const quantity = (label: string, equipment: string, most: string): PlannedField => ({
  add: 'จำนวน',
  label,
  required: true,
  showWhen: when(EQUIPMENT, equipment),
  further: between('1', most),
});

const applicant: ServicePlan['pages'][number]['fields'] = [
  { add: 'ชื่อ–นามสกุล' },
  { add: 'เลขประจำตัวประชาชน', required: true },
  {
    add: 'เลือกหนึ่งข้อ',
    label: KIND,
    required: true,
    choices: [PERSON, OFFICE, VILLAGE, COMPANY, FOUNDATION],
  },
  {
    add: 'ข้อความสั้น',
    label: 'ชื่อหน่วยงาน/กลุ่ม',
    required: true,
    showWhen: when(KIND, OFFICE, VILLAGE, COMPANY, FOUNDATION),
    further: upTo('150'),
  },
  {
    add: 'ข้อความสั้น',
    label: 'ตำแหน่ง',
    showWhen: when(KIND, OFFICE, VILLAGE, COMPANY, FOUNDATION),
    further: upTo('80'),
  },
  { add: 'ที่อยู่' },
  { add: 'ติดต่อกลับ', settings: [{ chosen: 1 }] },
];

const times: readonly PlannedField[] = [
  {
    add: 'วันที่ (พ.ศ.)',
    label: 'วันที่เริ่มใช้',
    required: true,
    further: [
      { choose: 'ตั้งแต่', option: 'ล่วงหน้าอย่างน้อย … วัน' },
      { write: 'ตั้งแต่ (จำนวนวัน)', text: '7' },
    ],
  },
  { add: 'เวลา', label: 'ตั้งแต่เวลา', required: true },
  {
    add: 'วันที่ (พ.ศ.)',
    label: 'ถึงวันที่',
    required: true,
    further: [{ choose: 'ต้องไม่ก่อนวันที่ในคำถาม', option: 'วันที่เริ่มใช้' }],
  },
  {
    add: 'เวลา',
    label: 'ถึงเวลา',
    required: true,
    further: [{ choose: 'ต้องหลังเวลาในคำถาม', option: 'ตั้งแต่เวลา' }],
  },
  twoWays('ต้องการเข้าจัดเตรียมสถานที่ก่อน', 'ไม่ต้องการ', 'ต้องการ'),
  {
    add: 'วันที่และเวลา',
    label: 'เข้าจัดเตรียมตั้งแต่',
    required: true,
    showWhen: when('ต้องการเข้าจัดเตรียมสถานที่ก่อน', 'ต้องการ'),
  },
];

const needs: readonly PlannedField[] = [
  { add: 'จำนวน', label: 'จำนวนผู้เข้าร่วม (คน)', required: true, further: between('1', '10000') },
  {
    add: 'เลือกได้หลายข้อ',
    label: EQUIPMENT,
    choices: [
      'เครื่องเสียง',
      'ไมโครโฟน',
      'โปรเจกเตอร์/จอ',
      'เครื่องปรับอากาศ',
      'เวที',
      'เก้าอี้',
      'โต๊ะ',
      'เต็นท์',
      'ครัว/สถานที่ปรุงอาหาร',
      'ที่จอดรถ',
    ],
  },
  quantity('จำนวนเก้าอี้ (ตัว)', 'เก้าอี้', '5000'),
  quantity('จำนวนโต๊ะ (ตัว)', 'โต๊ะ', '2000'),
  quantity('จำนวนเต็นท์ (หลัง)', 'เต็นท์', '100'),
  twoWays('ใช้เครื่องเสียง/วงดนตรี/เครื่องใช้ไฟฟ้าขนาดใหญ่ที่นำมาเอง', 'ไม่ใช้', 'ใช้'),
  {
    add: 'ข้อความสั้น',
    label: 'รายละเอียดเครื่องใช้ไฟฟ้า',
    required: true,
    showWhen: when('ใช้เครื่องเสียง/วงดนตรี/เครื่องใช้ไฟฟ้าขนาดใหญ่ที่นำมาเอง', 'ใช้'),
    further: upTo('200'),
  },
  twoWays('ขอยกเว้น/ลดหย่อนค่าธรรมเนียม', 'ไม่ขอ', 'ขอ'),
  {
    add: 'ข้อความยาว',
    label: 'เหตุผลการขอยกเว้น',
    required: true,
    showWhen: when('ขอยกเว้น/ลดหย่อนค่าธรรมเนียม', 'ขอ'),
    further: upTo('300'),
  },
  { add: 'ข้อความสั้น', label: 'ผู้ประสานงานในวันงาน', further: upTo('100') },
  { add: 'โทรศัพท์', label: 'โทรศัพท์ผู้ประสานงาน', help: '' },
];

const booking: ServicePlan['pages'][number]['fields'] = [
  { add: 'เลือกจากรายการของหน่วยงาน', label: 'สถานที่ที่ขอใช้', required: true },
  {
    add: 'เลือกหนึ่งข้อ',
    label: 'ประเภทกิจกรรม',
    required: true,
    choices: [
      'ประชุม/อบรม/สัมมนา',
      'งานมงคล',
      'งานศพ/ฌาปนกิจ',
      'กีฬา',
      'จัดแสดง/จำหน่ายสินค้า',
      'กิจกรรมทางการเมือง/หาเสียง',
      'อื่น ๆ',
    ],
  },
  {
    add: 'ข้อความสั้น',
    label: 'วัตถุประสงค์/ชื่องาน',
    required: true,
    further: [
      { write: 'อย่างน้อย', text: '3' },
      { write: 'ไม่เกิน', text: '200' },
    ],
  },
  ...times,
  ...needs,
];

const statement = (label: string): PlannedField => ({
  add: 'คำรับรอง/ความยินยอม',
  label,
  settings: [{ choose: 'ผู้ยื่นทำเครื่องหมายเพื่อ', option: 'ข้อความทั่วไป' }],
});

const RULES = 'ข้าพเจ้ารับทราบหลักเกณฑ์และเงื่อนไขการใช้สถานที่ และยินดีชำระค่าธรรมเนียม/ค่าประกันความเสียหายตามอัตราที่กำหนด';
const LIABILITY =
  'หากสถานที่ ทรัพย์สิน หรืออุปกรณ์สูญหายหรือชำรุดเสียหายจากการใช้ ข้าพเจ้ายินดีรับผิดชอบชดใช้หรือซ่อมแซมให้คงสภาพเดิม';

/** ขอใช้สถานที่หอประชุม/ห้องประชุม, as offices ask for it. */
export const hallBooking: ServicePlan = {
  title: 'ขอใช้สถานที่หอประชุม/ห้องประชุม',
  pages: [
    { title: 'ข้อมูลผู้ขอใช้สถานที่', fields: applicant },
    { title: 'รายละเอียดการใช้สถานที่', fields: booking },
    { title: 'เงื่อนไขและการรับรอง', fields: [statement(RULES), statement(LIABILITY)] },
  ],
  attachments: [
    {
      add: 'เอกสารแนบ',
      label: 'หนังสือขอใช้สถานที่ (กรณีหน่วยงาน)',
      settings: [{ pick: 'บังคับแนบทุกครั้ง' }, { write: 'จำนวนไม่เกิน', text: '1' }],
      showWhen: when(KIND, OFFICE, COMPANY, FOUNDATION),
    },
    { add: 'เอกสารแนบ', label: 'กำหนดการ/โครงการ', settings: [{ write: 'จำนวนไม่เกิน', text: '1' }] },
    { add: 'สำเนาบัตรประชาชน', label: 'สำเนาบัตรประชาชนผู้ขอใช้', showWhen: when(KIND, PERSON) },
  ],
  paper: [
    { rewrite: 'เรื่อง', as: ['เรื่อง  ขออนุญาตใช้ ', { field: 'สถานที่ที่ขอใช้' }] },
    {
      after: 'ด้วยข้าพเจ้า',
      write: [
        '1. มีความประสงค์ขอใช้ ',
        { field: 'สถานที่ที่ขอใช้' },
        ' เพื่อ ',
        { field: 'วัตถุประสงค์/ชื่องาน' },
        ' ในวันที่ ',
        { field: 'วันที่เริ่มใช้' },
        ' เวลา ',
        { field: 'ตั้งแต่เวลา' },
        ' น. ถึงวันที่ ',
        { field: 'ถึงวันที่' },
        ' เวลา ',
        { field: 'ถึงเวลา' },
        ' น.',
      ],
    },
    {
      after: '1. มีความประสงค์',
      write: ['2. ขอเข้าจัดเตรียมสถานที่ตั้งแต่ ', { field: 'เข้าจัดเตรียมตั้งแต่' }],
      showWhen: when('ต้องการเข้าจัดเตรียมสถานที่ก่อน', 'ต้องการ'),
    },
  ],
};
