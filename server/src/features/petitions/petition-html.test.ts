import { sampleAnswers, sampleVariants, type Answers } from '@khamrong/schemas';
import { demoOffice, starterService, starterServices } from '@khamrong/templates';
import type { PetitionInput } from './petition-input';
import { blankPetitionHtml, petitionHtml } from './petition-html';
import { posterHtml } from './poster-html';
import { sampleAttachment, sampleInput, sampleReceipt } from './sample-petitions.fixture';

const inputOf = (
  slug: string,
  answers: Answers = {},
  changes: Partial<PetitionInput> = {},
): PetitionInput => {
  const service = starterService(slug);
  if (!service) throw new Error(`no service ${slug}`);
  const input = sampleInput(service, changes);
  return { ...input, answers: { ...input.answers, ...answers } };
};
const htmlOf = (slug: string, answers: Answers = {}, changes: Partial<PetitionInput> = {}): string =>
  petitionHtml(inputOf(slug, answers, changes)).html;
/** The words a reader sees, blanks as dots. */
const textOf = (html: string): string => html.replace(/(<i><\/i>)+/g, '…').replace(/<[^>]*>/g, '');

describe.each(starterServices.map((service) => [service.slug, service] as const))(
  'the paper of %s',
  (_, service) => {
    const { definition } = sampleInput(service);
    const variants = Array.from({ length: sampleVariants(definition) }, (__, variant) =>
      sampleAnswers(definition, { today: '2026-11-20', office: demoOffice }, variant),
    );

    it('has no hole for any answers that bring up its parts', () => {
      for (const answers of variants) {
        const words = textOf(petitionHtml({ ...sampleInput(service), answers }).html);
        expect(words).not.toMatch(/undefined|null|NaN|Invalid|\[object|[{}]/);
      }
    });

    it('prints its title once at most, and no answer by hand', () => {
      const { title } = definition.petition;
      const blank = textOf(blankPetitionHtml(sampleInput(service)).html);
      expect(blank.split(`>${title}<`).length).toBeLessThanOrEqual(2);
      expect(blank).not.toMatch(/undefined|สมชาย|[{}]|☑/);
      expect(blank).toContain('…');
    });

    it('is the same document for the same input', () => {
      expect(petitionHtml(sampleInput(service))).toEqual(petitionHtml(sampleInput(service)));
    });
  },
);

describe('words on paper', () => {
  const filed = textOf(
    htmlOf('general-petition', { addr_soi: '-', addr_village: undefined, addr_road: undefined }),
  );

  it('has Thai digits, Buddhist years and official times', () => {
    expect(filed).toContain('วันที่ ๒๐ เดือน พฤศจิกายน พ.ศ. ๒๕๖๙');
    expect(filed).toContain('เวลา ๑๖.๑๔ น.');
    expect(filed).toContain('เลขรับที่ ๐๐๐๑๑/๒๕๖๙');
    expect(filed).toContain('เลขประจำตัวประชาชน ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑');
    expect(filed).toContain('โทรศัพท์ ๐๘๑-๒๓๔-๕๖๗๘');
  });

  it('writes names without a space behind the prefix, and hyphens for empty parts of an address', () => {
    expect(filed).toContain('ข้าพเจ้า นายสมชาย ใจดี อายุ');
    expect(filed).toContain('ตรอก/ซอย - ถนน - ตำบล/แขวง');
  });

  it('leaves links, addresses and codes in Arabic digits', () => {
    const detail = 'ดู https://maps.example/9 อีเมล a1@example.org ไลน์ @abc123 เสา A-101 จำนวน 15 ต้น';
    expect(textOf(htmlOf('general-petition', { request_detail: detail }))).toContain(
      'ดู https://maps.example/9 อีเมล a1@example.org ไลน์ @abc123 เสา A-101 จำนวน ๑๕ ต้น',
    );
  });

  it('has Arabic digits where the office wants them', () => {
    expect(textOf(htmlOf('general-petition', {}, { digits: 'arabic' }))).toContain('เลขรับที่ 00011/2569');
  });

  it('keeps names of the office, persons and short answers on one line', () => {
    const html = htmlOf('general-petition', { request_detail: 'ถนนในทุ่งตัวอย่างชำรุด' });
    expect(html).toContain(
      '<span class="k">นายกองค์การบริหารส่วนตำบล</span><wbr /><span class="k">ทุ่งตัวอย่าง</span>',
    );
    expect(html).toMatch(/<span class="k">ข้าพเจ้า <span class="k">นายสมชาย ใจดี<\/span><\/span>/);
    expect(html).toMatch(/ถนนใน<span class="k">ทุ่งตัวอย่าง<\/span>ชำรุด/);
    expect(html).toMatch(/<span class="k">อายุ <span class="k">[๐-๙]+<\/span> ปี<\/span>/);
  });

  it('writes amounts in words', () => {
    expect(textOf(htmlOf('garbage-fee', { amount: 1250.5 }))).toContain(
      '๑,๒๕๐.๕๐ บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)',
    );
  });

  it('escapes everything people write', () => {
    const attack = `<img src=x onerror=alert(1)>"'&</p><script>1</script>{full_name}`;
    const html = htmlOf('general-petition', {
      request_detail: attack,
      subject: attack,
      first_name: attack,
      location_text: attack,
    });
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img src=x onerror=alert(');
    expect(html).toContain('{full_name}');
  });
});

describe('a placeholder without an answer', () => {
  const text = 'ก {addr_soi} ข {addr_soi|-} ค {addr_soi|} ง {gone}';
  const changed = (service: PetitionInput): PetitionInput => {
    const petition = { ...service.definition.petition };
    petition.blocks = [{ kind: 'paragraph', text, align: 'left' }];
    return { ...service, definition: { ...service.definition, petition } };
  };
  const input = changed(inputOf('general-petition', { addr_soi: undefined }));

  it('prints what it says stands for nothing, and a mark where it names nothing', () => {
    expect(textOf(petitionHtml(input).html)).toContain('ก - ข - ค ง «ไม่พบช่อง gone»');
  });

  it('is room for the pen on the paper to fill in by hand', () => {
    expect(textOf(blankPetitionHtml(input).html)).toContain('ก … ข … ค … ง «ไม่พบช่อง gone»');
  });
});

describe('who signs', () => {
  const signature = (html: string) => textOf(html.slice(html.indexOf('<div class="signature')));

  it('is typed with time and number for those who filed online', () => {
    expect(signature(htmlOf('general-petition'))).toMatch(
      /^\(ลงชื่อ\) นายสมชาย ใจดี ผู้ยื่นคำร้อง\( นายสมชาย ใจดี \)ลงชื่อทางอิเล็กทรอนิกส์ ๒๐ พ.ย. ๒๕๖๙ เวลา ๑๖.๑๔ น. เลขที่รับ ๐๐๐๑๑\/๒๕๖๙/,
    );
  });

  it('is what was drawn, with time and number, and not on the copy for the other party', () => {
    const signatures = ['data:image/png;base64,AAAA'];
    const drawn = htmlOf('general-petition', {}, { signatures });
    expect(drawn).toMatch(/<span class="sign-line"><img alt="ลายมือชื่อ" src="data:image\/png;base64,AAAA">/);
    expect(signature(drawn)).toContain('ลงชื่อทางอิเล็กทรอนิกส์');
    expect(htmlOf('general-petition', {}, { signatures, redacted: true })).not.toContain(signatures[0]);
  });

  it('is left to the pen at the counter', () => {
    const receipt = { ...sampleReceipt, channel: 'counter' as const };
    expect(signature(htmlOf('general-petition', {}, { receipt }))).toMatch(
      /^\(ลงชื่อ\) {2}ผู้ยื่นคำร้อง\( นายสมชาย ใจดี \)/,
    );
  });

  it('is the proxy where one filed', () => {
    const proxy = {
      submit_by: 'proxy',
      proxy_prefix: 'นาง',
      proxy_first_name: 'สมศรี',
      proxy_last_name: 'รักดี',
    };
    expect(signature(htmlOf('elderly-allowance', proxy))).toMatch(/^\(ลงชื่อ\) นางสมศรี รักดี/);
  });

  it('says when the office is deemed to have received what came after hours', () => {
    const receipt = { ...sampleReceipt, deemedReceivedAt: '2026-11-23T08:30:00+07:00' };
    expect(textOf(htmlOf('general-petition', {}, { receipt }))).toContain(
      'ถือว่าได้รับวันที่ ๒๓ พฤศจิกายน ๒๕๖๙ เวลา ๐๘.๓๐ น.',
    );
    expect(textOf(htmlOf('general-petition'))).not.toContain('ถือว่าได้รับ');
  });
});

describe('boxes and tables', () => {
  it('ticks the choices taken and the documents that came', () => {
    const attachments = [sampleAttachment({ key: 'house_registration_copy', label: 'ทะเบียนบ้าน' })];
    const words = textOf(htmlOf('elderly-allowance', { marital: 'widowed' }, { attachments }));
    expect(words).toMatch(/☐ โสด ☐ สมรส ☑ หม้าย ☐ หย่าร้าง/);
    expect(words).toMatch(/☑ ทะเบียนบ้าน ☐ สมุดบัญชีเงินฝากธนาคาร/);
    expect(words).toContain('☑ข้าพเจ้าขอรับรองว่า');
  });

  it('ticks one column for each rated item', () => {
    const rows = htmlOf('satisfaction-survey').match(/<tr><td>(?!<)[^]*?<\/tr>/g) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => row.split('✓').length === 2)).toBe(true);
  });

  it('fills the annexed list up to whole pages', () => {
    const affected_people = Array.from({ length: 34 }, (_, at) => ({ name: `ชื่อ${at + 1}`, house_no: '12' }));
    const lists = htmlOf('disaster-report', { affected_people }).split('class="annex-list"').slice(1);
    expect(lists.map((list) => (list.match(/<tr class=/g) ?? []).length)).toEqual([33, 33]);
    expect(lists[1]).toContain('<td>๓๔</td><td>ชื่อ๓๔</td><td>๑๒</td>');
  });

  it('names what came, each kind once', () => {
    const attachments = [
      sampleAttachment({}),
      sampleAttachment({ label: 'ภาพ' }),
      sampleAttachment({ label: 'ภาพ' }),
    ];
    expect(textOf(htmlOf('general-petition', {}, { attachments }))).toContain(
      'จำนวน ๓ ฉบับ ได้แก่ สำเนาบัตรประชาชน, ภาพ (๒ ไฟล์)',
    );
  });
});

describe('the files that came', () => {
  const attachments = [sampleAttachment({})];

  it('stand behind the letter, unless the layout leaves them out', () => {
    const input = inputOf('general-petition', {}, { attachments });
    expect(petitionHtml(input).annex?.files).toHaveLength(1);
    const petition = { ...input.definition.petition, annex: false };
    const without = { ...input, definition: { ...input.definition, petition } };
    expect(petitionHtml(without).annex).toBeUndefined();
    expect(textOf(petitionHtml(without).html)).toContain('สำเนาบัตรประชาชน');
  });
});

describe('the copy for the other party', () => {
  const original = inputOf(
    'nuisance-complaint',
    { confidential: 'confidential' },
    { attachments: [sampleAttachment({})] },
  );
  const copy = petitionHtml({ ...original, redacted: true });

  it('covers who complained and leads nobody to the case', () => {
    expect(textOf(petitionHtml(original).html)).toContain('สมชาย');
    expect(copy.html + copy.foot?.text).not.toMatch(/สมชาย|๐๘๑|๑๒๓\/๔/);
    expect(copy.html).toContain('class="covered"');
    expect(textOf(copy.html)).toContain('สำเนาที่ปกปิดข้อมูลผู้ร้อง');
    expect([copy.foot?.qrSvg, copy.annex]).toEqual([undefined, undefined]);
  });

  it('covers nothing where the complainant agreed to be named', () => {
    const open = petitionHtml({
      ...original,
      answers: { ...original.answers, confidential: 'open' },
      redacted: true,
    });
    expect(textOf(open.html)).toContain('สมชาย');
    expect([open.foot?.qrSvg, open.annex]).toEqual([undefined, undefined]);
  });
});

describe('the poster', () => {
  it('has the address in Arabic digits and a large code', () => {
    const poster = posterHtml({
      office: demoOffice,
      title: 'แจ้งไฟดับ <1>',
      shortUrl: 'https://x.go.th/q/A1',
      qrSvg: sampleReceipt.qrSvg,
    });
    expect(textOf(poster.html)).toContain('x.go.th/q/A1');
    expect(poster.html).toContain('แจ้งไฟดับ &lt;๑&gt;');
    expect(Number(/\.frame{[^}]*min-height:(\d+)mm/.exec(poster.css)?.[1])).toBeGreaterThan(80);
  });
});
