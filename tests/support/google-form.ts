/** A form as `forms.get` of the Google Forms API answers it, with every kind of item there is; made up. */
const question = (itemId: string, title: string, said: object, required = false) => ({
  itemId,
  title,
  questionItem: { question: { questionId: `q${itemId}`, required, ...said } },
});
const choose = (type: string, ...options: object[]) => ({ choiceQuestion: { type, options } });
const values = (...all: string[]) => all.map((value) => ({ value }));
const grid = (itemId: string, title: string, type: string, rows: string[], columns: string[]) => ({
  itemId,
  title,
  questionGroupItem: {
    questions: rows.map((row, index) => ({
      questionId: `r${itemId}${index}`,
      rowQuestion: { title: row },
    })),
    grid: { columns: { type, options: values(...columns) } },
  },
});

export const everyKind = {
  formId: '1QwErTyUiOpAsDfGhJkL',
  info: { title: 'แบบขอรับการสนับสนุนน้ำ', documentTitle: 'น้ำ', description: 'กรอกให้ครบทุกข้อ' },
  settings: { emailCollectionType: 'RESPONDER_INPUT' },
  revisionId: '0000000f',
  responderUri: 'https://docs.google.com/forms/d/e/x/viewform',
  items: [
    question('01', 'ชื่อหมู่บ้านหรือชุมชน', { textQuestion: {} }, true),
    question('02', 'รายละเอียดความเดือดร้อน', { textQuestion: { paragraph: true } }, true),
    question(
      '03',
      'ผู้ขอเป็น',
      choose('RADIO', { value: 'ประชาชน', goToSectionId: 's1' }, { value: 'หน่วยงาน', goToSectionId: 's2' }),
      true,
    ),
    { itemId: 's1', title: 'สำหรับประชาชน', pageBreakItem: {} },
    question('04', 'ใช้น้ำเพื่อ', choose('RADIO', ...values('อุปโภค', 'เกษตร'), { isOther: true })),
    question('05', 'ภาชนะที่มี', choose('CHECKBOX', ...values('โอ่ง', 'ถังพลาสติก'))),
    { itemId: 's2', title: 'สำหรับหน่วยงาน', pageBreakItem: {} },
    question('06', 'ประเภทหน่วยงาน', choose('DROP_DOWN', ...values('โรงเรียน', 'วัด'))),
    { itemId: 's3', title: 'รายละเอียดการส่งน้ำ', pageBreakItem: {} },
    question('07', 'ความเร่งด่วน', {
      scaleQuestion: { low: 1, high: 5, lowLabel: 'รอได้', highLabel: 'ด่วนมาก' },
    }),
    grid('08', 'คุณภาพน้ำที่เคยได้', 'RADIO', ['ความใส', 'กลิ่น'], ['ดี', 'พอใช้', 'ไม่ดี']),
    grid('09', 'วันที่สะดวก', 'CHECKBOX', ['เช้า', 'บ่าย'], ['จันทร์', 'อังคาร']),
    question('10', 'วันที่ต้องการน้ำ', { dateQuestion: { includeYear: true } }, true),
    question('11', 'เวลาที่สะดวก', { timeQuestion: { duration: false } }),
    question('12', 'ภาพถ่ายที่เก็บน้ำ', {
      fileUploadQuestion: { folderId: 'x', types: ['IMAGE'], maxFiles: 3, maxFileSize: '10485760' },
    }),
    question('13', 'ให้คะแนนบริการครั้งก่อน', { ratingQuestion: { ratingScaleLevel: 5, iconType: 'STAR' } }),
    { itemId: '14', title: 'ข้อความประกาศ', description: 'รถน้ำเข้าได้เฉพาะถนนใหญ่', textItem: {} },
    { itemId: '15', title: 'แผนที่จุดจ่ายน้ำ', imageItem: { image: { altText: 'แผนที่' } } },
    {
      itemId: '16',
      title: 'วิธีเตรียมถัง',
      videoItem: { video: { youtubeUri: 'https://www.youtube.com/watch?v=x' } },
    },
  ],
};
