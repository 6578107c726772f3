import { markup, plainText } from '../../../ports/pdf/markup';
import { fillText, type Filling } from './fill-text';
import { fullAddress } from './full-address';
import { paperMoment, shortMoment } from './moment';
import { paperDigits } from './paper-digits';
import { officeName } from './unbroken';

const ANSWERS: Record<string, string> = { age: '69', time: '09.30', long: 'ก'.repeat(40) };
const filling: Filling = {
  word: (name, empty) => {
    const answer = ANSWERS[name];
    if (answer) return markup`${answer}`;
    return empty === 'nothing' ? undefined : markup`${empty === 'dash' ? '-' : '…'}`;
  },
  digits: (text) => text,
  names: ['ทุ่งแค้ว'],
};
const filled = (text: string) => fillText(text, filling).markup;

describe('a text of the layout', () => {
  it('keeps a short answer with its label and its unit', () => {
    expect(filled('ปัจจุบัน อายุ {age} ปี และ')).toBe('ปัจจุบัน <span class="k">อายุ 69 ปี</span> และ');
    expect(filled('เวลา {time} น. ถึงเวลา {time} น.')).toBe(
      '<span class="k">เวลา 09.30 น.</span> <span class="k">ถึงเวลา 09.30 น.</span>',
    );
  });

  it('lets a long answer break, but not its label', () => {
    expect(filled('ณ {long}')).toBe(`<span class="k">ณ</span> ${'ก'.repeat(40)}`);
  });

  it('makes dotted blanks of dots, and leaves an ellipsis', () => {
    expect(filled('เดือน ........ ปีนั้น ...')).toMatch(/^<span class="k">เดือน<\/span> (<i><\/i>)+ ปีนั้น \.\.\.$/);
  });

  it.each([
    ['ซอย {none|} ถนน', 'ซอย ถนน'],
    ['{none|} ถนน', 'ถนน'],
    ['ถนน {none|}', 'ถนน'],
    ['หมู่{none|}บ้าน', 'หมู่บ้าน'],
    ['ก {none|} {none|} ข', 'ก ข'],
    ['ก\n{none|}\nข', 'ก\nข'],
    ['ก {*{none|}*} ข', 'ก ข'],
    ['{*{none|} ข*}', '<b>ข</b>'],
    ['{none|}', ''],
    ['{none|-}', '-'],
    ['  ย่อหน้า {none|-}', '  <span class="k">ย่อหน้า -</span>'],
  ])('leaves no gap where nothing is printed: %s', (text, printed) => {
    expect(filled(text)).toBe(printed);
  });

  it('sets words and answers bold and underlined', () => {
    expect(filled('ขอ{*เร่งด่วน {_มาก_}*}')).toBe('ขอ<b>เร่งด่วน </b><b><u>มาก</u></b>');
    expect(filled('{*อายุ*} {_{age}_} ปี')).toBe('<b>อายุ</b> <span class="k"><u>69</u> ปี</span>');
    expect(filled('{*ทุ่งแค้ว*}')).toBe('<b><span class="k">ทุ่งแค้ว</span></b>');
  });

  it('prints marks without their other half, and braces, as they are typed', () => {
    expect(filled('{*ก {ข} _} {{}age}')).toBe('{*ก {ข} _} {age}');
  });

  it('keeps names whole wherever they stand', () => {
    expect(filled('ตำบลทุ่งแค้วและทุ่งแค้ว')).toBe(
      'ตำบล<span class="k">ทุ่งแค้ว</span>และ<span class="k">ทุ่งแค้ว</span>',
    );
  });
});

it('breaks the name of an office only behind its kind', () => {
  expect(officeName('ปลัดเทศบาล').markup).toBe('<span class="k">ปลัดเทศบาล</span>');
  expect(officeName('นายกเทศมนตรีตำบลบ้านโพธิ์').markup).toBe(
    '<span class="k">นายกเทศมนตรีตำบล</span><wbr /><span class="k">บ้านโพธิ์</span>',
  );
  expect(officeName('สำนักงานเทศบาลตำบลบ้านโพธิ์').markup).toBe(
    '<span class="k">สำนักงานเทศบาลตำบล</span><wbr /><span class="k">บ้านโพธิ์</span>',
  );
});

it('writes an address in the order of paper, in Bangkok in its own words', () => {
  const answers = {
    addr_no: '99/1',
    addr_moo: '-',
    addr_road: 'สุขุมวิท',
    addr_tambon: 'คลองเตย',
    addr_amphoe: 'คลองเตย',
    addr_province: 'กรุงเทพมหานคร',
    addr_postcode: '10110',
  };
  expect(fullAddress(answers)).toBe(
    'บ้านเลขที่ 99/1 ถนน สุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพมหานคร รหัสไปรษณีย์ 10110',
  );
  expect(fullAddress({ ...answers, addr_province: 'ขอนแก่น' })).toContain(
    'ตำบลคลองเตย อำเภอคลองเตย จังหวัดขอนแก่น',
  );
  expect(fullAddress({}, 'proxy_')).toBe('');
});

it('tells the time in Bangkok', () => {
  expect(paperMoment('2026-11-20T17:30:00Z')).toMatchObject({
    day: '21',
    month: 'พฤศจิกายน',
    year: '2569',
    time: '00.30',
  });
  expect(paperMoment('2026-09-30T12:00:00+07:00').fiscalYear).toBe('2569');
  expect(shortMoment('2026-11-20T16:14:00+07:00')).toBe('20 พ.ย. 2569 เวลา 16.14 น.');
});

it('changes digits of prose alone', () => {
  const thai = paperDigits('thai');
  expect(thai('ข้อ 12 พ.ศ. 2569')).toBe('ข้อ ๑๒ พ.ศ. ๒๕๖๙');
  expect(thai('ดู www.x.go.th/1 โทร 1567 LED12')).toBe('ดู www.x.go.th/1 โทร ๑๕๖๗ LED12');
  expect(paperDigits('arabic')('ข้อ 12')).toBe('ข้อ 12');
});

it('counts what a reader sees', () => {
  expect(plainText(markup`<b>${'<&'}</b>ก`)).toHaveLength(3);
});
