import { holds, type Answers, type OfficeBlock, type PetitionLayout } from '@khamrong/schemas';
import { servicesOfRecord, slugOf, type RecordedOfficeBlock } from '../fixtures/services-of-record';
import { starterService, starterServices } from './index';

const petitionOf = (slug: string): PetitionLayout => {
  const petition = starterService(slug)?.petition;
  if (!petition) throw new Error(`no starter service ${slug}`);
  return petition;
};

/** Every text in a part of the layout, one a line. */
const textsIn = (part: unknown): string => {
  if (typeof part === 'string') return part;
  return part && typeof part === 'object' ? Object.values(part).map(textsIn).join('\n') : '';
};

/** The words of a printed line between its blanks, boxes and signature lines. */
const phrasesOf = (line: string): string[] =>
  line
    .replace(/\(ลงชื่อ\) \.+( ตำแหน่ง \.+)?/g, '')
    .split(/\{\w+\}|[☐☑]|\.{3,}| {2}/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /[ก-ฮ]/.test(phrase));

/** The printed words of a box, the same from the record and from the layout. */
function recordedBox(block: RecordedOfficeBlock): unknown {
  const { title_th: title, choices_th: choices, lines_th, lines, sign, sign_multi, page, place } = block;
  switch (block.block) {
    case 'checklist':
      return { title };
    case 'table':
      return { title, columns: block.columns_th, rows: block.rows_th ?? block.rows };
    case 'attachment_table':
      return { title, columns: block.columns_th, rows: block.rows_per_page };
    case 'box':
    case 'tear_off':
      return { title, lines: lines_th, page };
    default:
      return {
        title,
        intro: lines_th,
        choices,
        lines,
        sign,
        signers: sign_multi && Object.values(sign_multi),
        page,
        place,
      };
  }
}

function printedBox(block: OfficeBlock): unknown {
  const { title } = block;
  switch (block.kind) {
    case 'divisions':
      return { title };
    case 'table':
      return { title, columns: block.columns, rows: block.rows };
    case 'annex_table':
      return { title, columns: block.columns.map((column) => column.title), rows: block.rowsPerPage };
    case 'stamp':
      return { title, lines: block.lines };
    case 'tear_off':
      return { title, lines: block.lines, page: block.page };
    case 'opinion': {
      const { intro, choices, lines, sign, signers, page, place } = block;
      return { title, intro, choices, lines, sign, signers: signers && Object.values(signers), page, place };
    }
  }
}

/** The lines of the paper for these answers, with the placeholders of fields left standing. */
function linesOf({ variables = {}, blocks }: PetitionLayout, answers: Answers): string[] {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const wordings = variables[name];
      if (wordings === undefined) return whole;
      if (typeof wordings === 'string') return fill(wordings);
      return fill(wordings.find(({ showWhen }) => holds(showWhen, answers))?.text ?? '');
    });
  return blocks
    .filter(({ showWhen }) => holds(showWhen, answers))
    .flatMap((block) => ('text' in block ? [block.text] : 'role' in block ? [block.role] : []))
    .map(fill);
}

describe.each(servicesOfRecord.map((service) => [service.id, service] as const))('%s', (_, service) => {
  const petition = petitionOf(slugOf(service));

  test('is called and addressed as the paper is', () => {
    expect([petition.title, petition.to]).toEqual([service.paper.title, service.paper.to]);
  });

  test('has every phrase of the paper', () => {
    const text = textsIn(petition);
    const missing = service.paper.body.flatMap(phrasesOf).filter((phrase) => !text.includes(phrase));
    expect(missing).toEqual([]);
  });

  test('has every box officers fill', () => {
    expect(petition.office.map(printedBox)).toEqual(service.paper.office.map(recordedBox));
  });
});

test('the title is printed once, on all papers but the queue ticket', () => {
  const titles = starterServices.map(({ slug, petition }) => [
    slug,
    petition.blocks.filter(({ kind }) => kind === 'title').length,
  ]);
  expect(titles.filter(([, count]) => count !== 1)).toEqual([['queue-booking', 0]]);
});

describe('the disaster paper', () => {
  const petition = petitionOf('disaster-report');

  test('reads as a request where relief is asked for', () => {
    const lines = linesOf(petition, { relief_request: 'yes', incident_type: 'flood' });
    expect(lines).toEqual(
      expect.arrayContaining([
        'เรื่อง  ขอรับความช่วยเหลือกรณี {incident_type}',
        '๒. ความต้องการรับการช่วยเหลือ  {relief_need}',
        'จึงเรียนมาเพื่อโปรดพิจารณาให้ความช่วยเหลือ',
        'ผู้ขอความช่วยเหลือ',
      ]),
    );
    expect(lines.join(' ')).not.toContain('บัญชีแนบท้าย');
  });

  test('reads as a report where no relief is asked for', () => {
    const lines = linesOf(petition, { relief_request: 'no', incident_type: 'other' });
    expect(lines).toEqual([
      'เขียนที่ {org_office_name}',
      'วันที่ {day_th} เดือน {month_th} พ.ศ. {year_be}',
      'เรื่อง  แจ้งเหตุสาธารณภัยกรณี {incident_other}',
      'เรียน  {org_head_title}',
      'ข้าพเจ้า {full_name} โทรศัพท์ {phone} ขอแจ้งเหตุ {incident_other} เมื่อวันที่ {incident_date} เวลา {incident_time} น. ณ {loc_detail} หมู่ที่ {loc_moo}',
      '๑. ปัญหาความเดือดร้อน  {detail}',
      'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
      'ผู้แจ้งเหตุ',
    ]);
  });

  test('speaks of the annexed list only where others are named', () => {
    const answers = { relief_request: 'yes', affected_people: [{ name: 'นายสมมุติ ตัวอย่าง' }] };
    expect(linesOf(petition, answers)).toContain('มีผู้ได้รับความเดือดร้อนรายอื่นตามบัญชีแนบท้าย');
  });

  test('never prints the national ID', () => {
    expect(petition.unprinted).toEqual(['national_id']);
  });
});

describe('the corruption paper', () => {
  const petition = petitionOf('corruption-complaint');
  const complainant = (anonymity: string) =>
    linesOf(petition, { anonymity }).find((line) => line.startsWith('1.'));

  test('says whether the name is kept secret', () => {
    expect(complainant('open')).toBe('1. ผู้ร้องเรียน  {full_name} {full_address} โทรศัพท์ {phone}');
    expect(complainant('confidential')).toMatch(/\(ปกปิดตามที่ร้องขอ\)$/);
  });

  test('has no name and no signature line for the anonymous', () => {
    expect(complainant('anonymous')).toBe('1. ผู้ร้องเรียน  ไม่ประสงค์ออกนาม');
    expect(linesOf(petition, { anonymity: 'anonymous' })).not.toContain('ผู้ร้องเรียน');
    expect(linesOf(petition, { anonymity: 'open' })).toContain('ผู้ร้องเรียน');
  });
});

test('the copy of a nuisance complaint for the other party leaves the complainant out', () => {
  const { redaction } = petitionOf('nuisance-complaint');
  expect(holds(redaction?.when, { confidential: 'confidential' })).toBe(true);
  expect(holds(redaction?.when, { confidential: 'disclose' })).toBe(false);
  expect(redaction?.fields).toEqual(
    expect.arrayContaining(['first_name', 'national_id', 'addr_no', 'phone']),
  );
});

test('the general petition speaks of its documents only where some came', () => {
  const petition = petitionOf('general-petition');
  const speaks = (attachment_count: number) =>
    linesOf(petition, { attachment_count }).some((line) => line.includes('{attachment_list}'));
  expect([speaks(0), speaks(2)]).toEqual([false, true]);
});
