import type { Answers, Field, FormDefinition } from '@khamrong/schemas';
import { starterServices } from '@khamrong/templates';
import { blankPetitionHtml, petitionHtml } from '../petition-html';
import type { PetitionInput } from '../petition-input';
import { sampleInput } from '../sample-petitions.fixture';

const th = (text: string) => ({ th: text });
const text = (key: string, label: string): Field => ({ type: 'text', key, label: th(label) });

const TABLE: Field = {
  type: 'repeat_table',
  key: 'goods',
  label: th('ทรัพย์สิน'),
  maxRows: 9,
  columns: [
    { key: 'what', label: th('รายการ') },
    { key: 'count', label: th('จำนวน') },
  ],
};

const WHO: Field[] = [
  text('prefix', 'คำนำหน้า'),
  text('first_name', 'ชื่อ'),
  text('last_name', 'นามสกุล'),
  { type: 'section', key: 'home', label: th('ที่อยู่ปัจจุบัน') },
  text('addr_no', 'บ้านเลขที่'),
  { type: 'address_lookup', key: 'addr_tambon', label: th('ตำบล'), level: 'tambon' },
];
const WHAT: Field[] = [
  { type: 'integer', key: 'lamps', label: th('จำนวนโคม'), unit: 'ดวง' },
  { type: 'amount_thb', key: 'income', label: th('รายได้ (บาท)') },
  text('note', 'หมายเหตุ'),
  TABLE,
];
const KIND: Field = {
  type: 'radio',
  key: 'kind',
  label: th('ประเภท'),
  choices: [
    { value: 'a', label: th('ถนน') },
    { value: 'b', label: th('ไฟฟ้า') },
  ],
};

function inputOf(
  pages: Field[][],
  answers: Answers,
  layout: Partial<FormDefinition['petition']> = {},
): PetitionInput {
  const [service] = starterServices;
  if (!service) throw new Error('There is no starter service.');
  const input = sampleInput(service);
  const definition: FormDefinition = {
    ...input.definition,
    pages: pages.map((fields, at) => ({ key: `p${at}`, title: th(`หน้าที่ ${'กขค'.charAt(at)}`), fields })),
    attachments: [],
    petition: { title: 'ก', to: '-', paper: 'A4', blocks: [{ kind: 'answers' }], office: [], ...layout },
  };
  return { ...input, definition, answers };
}
/** Spans that only keep words together. */
const together = (html: string): string => {
  const next = html.replace(/<span class="(?:k|box)">([^<]*)<\/span>/g, '$1');
  return next === html ? html : together(next);
};
/** What a reader sees, each line, cell and box apart. */
const linesOf = (html: string): string[] =>
  together(html.replace(/(<i><\/i>)+/g, '…'))
    .split(/<[^>]*>/)
    .map((line) => line.trim())
    .filter(Boolean);
const printed = (input: PetitionInput): string[] => linesOf(petitionHtml(input).html);

const ANSWERS = {
  prefix: 'นาย',
  first_name: 'สมชาย',
  last_name: 'ใจดี',
  addr_no: '12',
  addr_tambon: 'ในเมือง',
};

describe('all questions with their answers', () => {
  it('stand under titles of pages and headings of sections, names and addresses together', () => {
    expect(printed(inputOf([WHO, WHAT], { ...ANSWERS, lamps: 2, income: 1500 }))).toEqual([
      'หน้าที่ ก',
      'ชื่อ-นามสกุล :',
      'นายสมชาย ใจดี',
      'ที่อยู่ปัจจุบัน',
      'ที่อยู่ :',
      'บ้านเลขที่ ๑๒ ตำบลในเมือง',
      'หน้าที่ ข',
      'จำนวนโคม :',
      '๒ ดวง',
      'รายได้ (บาท) :',
      '๑,๕๐๐',
    ]);
  });

  it('have no titles of pages where only one has something to say, and no empty headings', () => {
    const said = printed(inputOf([WHO, WHAT], { note: 'ด่วน' }));
    expect(said).toEqual(['หมายเหตุ :', 'ด่วน']);
  });

  it('are those of the pages named', () => {
    const blocks: FormDefinition['petition']['blocks'] = [{ kind: 'answers', pages: ['p1'] }];
    expect(printed(inputOf([WHO, WHAT], { ...ANSWERS, note: 'ด่วน' }, { blocks }))).toEqual([
      'หมายเหตุ :',
      'ด่วน',
    ]);
  });

  it('are hidden with their section', () => {
    const showWhen = { field: 'kind', op: 'eq' as const, value: 'a' };
    const section: Field = { type: 'section', key: 's', label: th('เกี่ยวกับถนน'), showWhen };
    const fields = [KIND, section, text('road', 'ชื่อถนน')];
    expect(printed(inputOf([fields], { kind: 'a', road: 'มิตรภาพ' }))).toContain('เกี่ยวกับถนน');
    expect(printed(inputOf([fields], { kind: 'b', road: 'มิตรภาพ' }))).toEqual(['ประเภท :', 'ไฟฟ้า']);
  });

  it('have their tables drawn', () => {
    const goods = [{ what: 'ตู้เย็น', count: '1' }, { what: 'ที่นอน' }];
    expect(printed(inputOf([WHAT], { goods }))).toEqual(['ทรัพย์สิน', 'รายการ', 'จำนวน', 'ตู้เย็น', '๑', 'ที่นอน']);
  });

  it('leave out what is never printed', () => {
    expect(
      printed(
        inputOf([WHAT], { note: 'ลับ', lamps: 1, goods: [{ what: 'ลับ' }] }, { unprinted: ['note', 'goods'] }),
      ),
    ).toEqual(['จำนวนโคม :', '๑ ดวง']);
  });

  it('take labels and answers as they are, placeholders and markup too', () => {
    const html = petitionHtml(inputOf([[text('note', '{full_name} <b>')]], { note: '{*x*} <i>' })).html;
    expect(linesOf(html)).toEqual(['{full_name} &lt;b&gt; :', '{*x*} &lt;i&gt;']);
  });

  it('have room for the pen and boxes to tick on the paper to fill in by hand', () => {
    expect(linesOf(blankPetitionHtml(inputOf([[KIND, ...WHO]], {})).html)).toEqual([
      'ประเภท :',
      '☐ ถนน',
      '☐ ไฟฟ้า',
      'ชื่อ-นามสกุล :',
      '…',
      'ที่อยู่ปัจจุบัน',
      'ที่อยู่ :',
      '…',
    ]);
  });
});

describe('ruled tables', () => {
  const blocks: FormDefinition['petition']['blocks'] = [{ kind: 'field_table', field: 'goods' }];

  it('say that there is nothing, and that it is covered', () => {
    expect(printed(inputOf([WHAT], {}, { blocks }))).toContain('- ไม่มีรายการ -');
    const when = { field: 'note', op: 'answered' as const };
    const input = inputOf(
      [WHAT],
      { note: 'ก', goods: [{ what: 'ลับ' }] },
      { blocks, redaction: { when, fields: ['goods'] } },
    );
    const copy = petitionHtml({ ...input, redacted: true }).html;
    expect(copy).toContain('class="covered"');
    expect(copy).not.toContain('ลับ</');
  });

  it('fill short rows of texts up, and keep short words on one line', () => {
    const table = { kind: 'text_table' as const, columns: ['ก', 'ข', 'ค'], rows: [['{lamps}', 'สอง']] };
    const html = petitionHtml(inputOf([WHAT], { lamps: 3 }, { blocks: [table] })).html;
    expect(html.split('<td>')).toHaveLength(4);
    expect(html).toContain('<span class="k">สอง</span>');
  });

  it('have even columns where there are many, or where a head is too wide', () => {
    const drawn = (columns: string[]): string =>
      petitionHtml(inputOf([WHAT], {}, { blocks: [{ kind: 'text_table', columns, rows: [['1']] }] })).html;
    expect(drawn(['ก', 'ข'])).not.toContain('even');
    expect(drawn(Array.from('กขคงจฉช'))).toContain('class="ruled even"');
    expect(drawn(['w'.repeat(100), 'ข'])).toContain('class="ruled even"');
  });
});
