import { defaultNoticeText } from './default-texts';
import { NOTICE_EVENTS } from './notice-events';
import { fillText, unknownPlaceholders, type NoticeValues } from './notice-text';

const LANGUAGES = ['th', 'en'] as const;

const values: NoticeValues = {
  receiptNo: '00011/2569',
  service: 'คำร้องทั่วไป',
  status: 'กำลังดำเนินการ',
  link: 'https://forms.example.go.th/t#00011/2569~X',
  dueDate: '4 ธันวาคม 2569',
  date: '21 พฤศจิกายน 2569',
  office: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  phone: '02 000 0000',
};

it('says what stands for each placeholder', () => {
  expect(fillText('เลขที่ {receiptNo} ({service})', values)).toBe('เลขที่ 00011/2569 (คำร้องทั่วไป)');
});

it('leaves out lines that name what there is none of', () => {
  const text = 'รับแล้ว\nกำหนดเสร็จ {dueDate}\nขอบคุณ';
  expect(fillText(text, { ...values, dueDate: '' })).toBe('รับแล้ว\nขอบคุณ');
});

it('puts no value in a value', () => {
  expect(fillText('{service}', { ...values, service: '{link}' })).toBe('{link}');
});

it('names the placeholders that no notice has', () => {
  expect(unknownPlaceholders('{receiptNo} {name} {National_ID} {constructor} {}')).toEqual([
    'name',
    'National_ID',
    'constructor',
    '',
  ]);
});

it.each(NOTICE_EVENTS.flatMap((event) => LANGUAGES.map((language) => [event, language] as const)))(
  'has a text for %s in %s with number and link',
  (event, language) => {
    const { subject, body } = defaultNoticeText(event, language);
    expect(unknownPlaceholders(subject + body)).toEqual([]);
    expect(subject).toContain('{receiptNo}');
    expect(body).toContain('{link}');
    expect(fillText(subject + body, values)).not.toMatch(/[{}%]/);
  },
);
