/** Forms as `forms.get` of the Google Forms API answers them; made up, with nobody's data. */
const question = (itemId: string, title: string, said: object, required = false, description?: string) => ({
  itemId,
  title,
  ...(description ? { description } : {}),
  questionItem: { question: { questionId: `q${itemId}`, required, ...said } },
});
const choose = (type: string, ...options: (string | object)[]) => ({
  choiceQuestion: {
    type,
    options: options.map((each) => (typeof each === 'string' ? { value: each } : each)),
  },
});
const section = (itemId: string, title: string, description?: string) => ({
  itemId,
  title,
  ...(description ? { description } : {}),
  pageBreakItem: {},
});
const SCALE = ['มากที่สุด', 'มาก', 'ปานกลาง', 'น้อย', 'น้อยที่สุด'];

/** A survey with a grid, scales, stars and “other”. */
export const satisfactionSurvey = {
  formId: '1AbCdEfGhIjKlMnOpQrStUvWxYz',
  info: {
    title: 'แบบสำรวจความพึงพอใจต่อการให้บริการ ประจำปี 2569',
    documentTitle: 'แบบสำรวจ 2569',
    description: 'โปรดตอบตามความเป็นจริง\nข้อมูลใช้เพื่อปรับปรุงการให้บริการเท่านั้น',
  },
  settings: { emailCollectionType: 'DO_NOT_COLLECT' },
  revisionId: '0000002a',
  responderUri: 'https://docs.google.com/forms/d/e/x/viewform',
  items: [
    question('11', 'เพศ', choose('RADIO', 'ชาย', 'หญิง', 'ไม่ระบุ'), true),
    question('12', 'อายุ', choose('DROP_DOWN', 'ต่ำกว่า 20 ปี', '20–39 ปี', '40–59 ปี', '60 ปีขึ้นไป'), true),
    question('13', 'เรื่องที่มาติดต่อ', choose('CHECKBOX', 'ชำระภาษี', 'ขออนุญาต', { isOther: true }), true),
    {
      itemId: '14',
      title: 'ความพึงพอใจด้านเจ้าหน้าที่',
      questionGroupItem: {
        questions: ['ความสุภาพ', 'ความรวดเร็ว', 'การให้คำแนะนำ'].map((title, index) => ({
          questionId: `row${index}`,
          required: true,
          rowQuestion: { title },
        })),
        grid: { columns: { type: 'RADIO', options: SCALE.map((value) => ({ value })) } },
      },
    },
    {
      itemId: '15',
      title: 'วันที่สะดวกมาติดต่อ',
      questionGroupItem: {
        questions: ['ช่วงเช้า', 'ช่วงบ่าย'].map((title) => ({ rowQuestion: { title } })),
        grid: { columns: { type: 'CHECKBOX', options: [{ value: 'จันทร์' }, { value: 'อังคาร' }] } },
      },
    },
    question('16', 'ความพึงพอใจโดยรวม', {
      scaleQuestion: { low: 1, high: 5, lowLabel: 'น้อยที่สุด', highLabel: 'มากที่สุด' },
    }),
    question('17', 'ให้คะแนนสถานที่', { ratingQuestion: { ratingScaleLevel: 5, iconType: 'STAR' } }),
    { itemId: '18', title: 'ข้อมูลติดต่อ', description: 'ไม่บังคับ', textItem: {} },
    question('19', 'ชื่อ-นามสกุล', { textQuestion: {} }),
    question('20', 'เบอร์โทรศัพท์', { textQuestion: { paragraph: false } }),
    question('21', 'อีเมล', { textQuestion: {} }),
    question('22', 'ข้อเสนอแนะ', { textQuestion: { paragraph: true } }),
    { itemId: '23', title: 'ภาพสำนักงาน', imageItem: { image: { altText: 'อาคาร' } } },
  ],
};

/** A booking whose first answer leads to one of two sections, which come together again. */
export const roomBooking = {
  formId: '2BcDeFgHiJkLmNoPqRsTuVwXyZ',
  info: { title: 'แบบขอใช้ห้องประชุม' },
  settings: { emailCollectionType: 'RESPONDER_INPUT' },
  items: [
    question('a1', 'ชื่อ-นามสกุล ผู้จอง', { textQuestion: {} }, true),
    question('a2', 'เลขบัตรประชาชน', { textQuestion: {} }, true, 'ตัวเลข 13 หลัก'),
    question(
      'a3',
      'ผู้ขอใช้เป็น',
      choose(
        'RADIO',
        { value: 'หน่วยงานราชการ', goToSectionId: 's2' },
        { value: 'ประชาชนทั่วไป', goToSectionId: 's3' },
        { value: 'ยังไม่ต้องการจอง', goToAction: 'SUBMIT_FORM' },
      ),
      true,
    ),
    section('s2', 'หน่วยงานราชการ'),
    question('b1', 'ชื่อหน่วยงาน', { textQuestion: {} }, true),
    question(
      'b2',
      'หนังสือขอใช้',
      {
        fileUploadQuestion: { types: ['PDF', 'DOCUMENT'], maxFiles: 1, maxFileSize: '104857600' },
      },
      true,
    ),
    section('s3', 'ประชาชนทั่วไป', 'โปรดเตรียมสำเนาบัตร'),
    question('c1', 'วัตถุประสงค์', choose('RADIO', 'จัดงานแต่ง', 'ประชุม', { isOther: true })),
    section('s4', 'วันและเวลา'),
    question('d1', 'วันที่ใช้', { dateQuestion: { includeYear: true } }, true),
    question('d2', 'เวลาเริ่ม', { timeQuestion: { duration: false } }, true),
    question('d3', 'ใช้นานเท่าใด', { timeQuestion: { duration: true } }),
    question('d4', 'วันเกิดผู้จอง', { dateQuestion: { includeYear: false } }),
    question('d5', 'นัดดูสถานที่', { dateQuestion: { includeYear: true, includeTime: true } }),
  ],
};
