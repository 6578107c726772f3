import { QUESTION, say, type Offer } from './palette-item';

const TWO_CHOICES = [
  { value: 'a', label: say('ตัวเลือกที่ 1', 'Choice 1') },
  { value: 'b', label: say('ตัวเลือกที่ 2', 'Choice 2') },
];

const LIKERT = [
  { value: '5', label: say('มากที่สุด', 'Very high') },
  { value: '4', label: say('มาก', 'High') },
  { value: '3', label: say('ปานกลาง', 'Moderate') },
  { value: '2', label: say('น้อย', 'Low') },
  { value: '1', label: say('น้อยที่สุด', 'Very low') },
];

const oneOrSeveral: readonly Offer[] = [
  {
    id: 'radio',
    group: 'choices',
    title: say('เลือกหนึ่งข้อ', 'One choice'),
    hint: say('เห็นทุกตัวเลือก เลือกได้ข้อเดียว', 'All choices in view'),
    words: ['วงกลม', 'ตัวเลือกเดียว', 'ปรนัย', 'ข้อเดียว'],
    fields: [{ type: 'radio', key: 'choice', label: QUESTION, choices: TWO_CHOICES }],
  },
  {
    id: 'yes_no',
    group: 'choices',
    title: say('ใช่ / ไม่ใช่', 'Yes or no'),
    hint: say('คำถามที่ตอบได้สองทาง', 'A question with two answers'),
    words: ['มี', 'ไม่มี', 'เคย', 'ไม่เคย', 'ต้องการ', 'ไม่ต้องการ'],
    fields: [
      {
        type: 'radio',
        key: 'yes_no',
        label: QUESTION,
        choices: [
          { value: 'yes', label: say('ใช่', 'Yes') },
          { value: 'no', label: say('ไม่ใช่', 'No') },
        ],
      },
    ],
  },
  {
    id: 'select',
    group: 'choices',
    title: say('รายการเลื่อนลง', 'Drop-down list'),
    hint: say('ตัวเลือกจำนวนมาก เลือกได้ข้อเดียว', 'One of many choices'),
    words: ['ดรอปดาวน์', 'เลือกจากรายการ', 'เมนู', 'ประเภท', 'หมวด'],
    fields: [{ type: 'select', key: 'choice', label: QUESTION, choices: TWO_CHOICES }],
  },
  {
    id: 'checkbox_group',
    group: 'choices',
    title: say('เลือกได้หลายข้อ', 'Several choices'),
    hint: say('ทำเครื่องหมายได้มากกว่าหนึ่งข้อ', 'More than one may be ticked'),
    words: ['ช่องทำเครื่องหมาย', 'ติ๊ก', 'ติ๊กถูก', 'หลายคำตอบ'],
    fields: [{ type: 'checkbox_group', key: 'choices', label: QUESTION, choices: TWO_CHOICES }],
  },
];

/** Questions answered by choosing. */
export const choiceOffers: readonly Offer[] = [
  ...oneOrSeveral,
  {
    id: 'matrix_likert',
    group: 'choices',
    title: say('แบบประเมิน 5 ระดับ', 'Rating table'),
    hint: say('ให้คะแนนหลายข้อ จากมากที่สุดถึงน้อยที่สุด', 'Several items on one scale'),
    words: ['ความพึงพอใจ', 'คะแนน', 'ระดับ', 'มากที่สุด', 'น้อยที่สุด', 'สำรวจ', 'ดาว'],
    fields: [
      {
        type: 'matrix_likert',
        key: 'rating',
        label: say('ความพึงพอใจต่อการให้บริการ', 'How satisfied are you?'),
        scale: LIKERT,
        groups: [
          {
            key: 'group_1',
            label: say('ด้านการให้บริการ', 'Service'),
            items: [
              { key: 'item_1', label: say('ความสะดวกรวดเร็ว', 'Convenient and quick') },
              { key: 'item_2', label: say('ความสุภาพของเจ้าหน้าที่', 'Polite staff') },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'villages',
    group: 'choices',
    title: say('หมู่บ้าน/ชุมชน (รายการของหน่วยงาน)', "Village (the office's list)"),
    hint: say('เลือกหมู่บ้านในเขตของหน่วยงาน', 'Villages of the office'),
    words: ['หมู่ที่', 'ชุมชน', 'พื้นที่', 'เขต', 'รายการของหน่วยงาน'],
    fields: [
      {
        type: 'select_org_list',
        key: 'village',
        label: say('หมู่ที่/ชุมชน', 'Village'),
        list: 'villages',
      },
    ],
  },
  {
    id: 'office_list',
    group: 'choices',
    title: say('เลือกจากรายการของหน่วยงาน', "The office's list"),
    hint: say('สถานที่ บริการ และรายการอื่นที่หน่วยงานตั้งไว้', 'Venues, services and other lists'),
    words: ['สถานที่', 'หอประชุม', 'อาคาร', 'บริการ', 'อัตราค่าธรรมเนียม', 'รายการกลาง'],
    fields: [
      { type: 'select_org_list', key: 'venue', label: say('สถานที่ของหน่วยงาน', 'Venue'), list: 'venues' },
    ],
  },
  {
    id: 'office_list_many',
    group: 'choices',
    title: say('เลือกหลายข้อจากรายการของหน่วยงาน', "Several of the office's list"),
    hint: say('เลือกได้มากกว่าหนึ่งรายการ', 'More than one entry'),
    words: ['บริการ', 'สถานที่', 'หลายรายการ', 'รายการกลาง'],
    fields: [
      {
        type: 'checkbox_group_org_list',
        key: 'services',
        label: say('บริการของหน่วยงาน', 'Services'),
        list: 'services',
      },
    ],
  },
];
