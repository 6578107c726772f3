import type { FieldError } from '@khamrong/schemas';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FormBuilder } from '../support/builder';
import { builtForm } from '../support/built-form';
import { BuiltService, carriedBy, inputIn, seen } from '../support/built-service';
import { readForm } from '../support/citizen';
import { folderForFiles, phonePhoto, smallPhoto } from '../support/made-files';
import { type OfficeBrowser, signedInStaff } from '../support/office';
import { comparable, readPaper } from '../support/read-paper';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const SLUG = builtForm.slug;
const POINTS = ['P-12', 'P-13', 'ศาลา'];
const CLOSED = { th: 'ปิดซ่อมระบบถึงวันจันทร์', en: 'Back on Monday' };

let app: App;
let clerk: OfficeBrowser;
let form: FormBuilder;
let service: BuiltService;
let photo: Buffer;
let large: Buffer;
beforeAll(async () => {
  app = await startSite({}, { clock: () => new Date('2026-11-23T09:00:00+07:00') });
  clerk = await signedInStaff(app, 'clerk', 'clerk');
  form = await FormBuilder.live(clerk, builtForm);
  await form.send('PUT', '/points', { points: POINTS });
  service = new BuiltService(app, SLUG, clerk);
  const folder = await folderForFiles();
  photo = await readFile(await smallPhoto(join(folder, 'lamp.jpg')));
  large = await readFile(await phonePhoto(join(folder, 'large.jpg'), 200_000));
});
afterAll(() => app.stop());

const photos = async () => ({ photo: [await service.upload('photo', photo)] });
const paths = (errors: FieldError[] = []): string[] => errors.map(({ instancePath }) => instancePath);

describe('the page', () => {
  it('says all that was written, headings and help in their places', async () => {
    const html = (await service.page()) + (await service.step('matter')) + (await service.step('_files'));
    for (const words of [
      'href="tel:1129"',
      'ไม่ต้องระบุชื่อก็ยื่นได้',
      'นางสาวตัวอย่าง',
      'พ.ร.บ. ตัวอย่าง พ.ศ. 2537',
      'ดำเนินการแล้วเสร็จ ภายใน 7 วันทำการ',
      '<h3>เกี่ยวกับโคมไฟ</h3>',
      'ดูหมายเลขที่ป้ายบนเสา',
      '<h3>หมายเหตุ</h3>',
      'ถ่ายให้เห็นหมายเลขเสา',
      'ระบบจะขีดคร่อมสำเนาบัตรให้โดยอัตโนมัติ',
    ])
      expect(html).toContain(words);
    expect(html).toMatch(/capture="environment"/);
    expect(inputIn(html, 'lamps')).toContain('value="1"');
    expect(html).not.toContain('โปรดระบุ"');
  });

  it('speaks English where there is English, and Thai where there is none', async () => {
    const html = (await service.page('?lang=en')) + (await service.step('matter', '?lang=en'));
    for (const words of [
      'First line\nSecond line',
      'About the lamps',
      'Kind of matter',
      'within 7 working days',
    ])
      expect(html).toContain(words);
    expect(html).toContain('เล่าเหตุการณ์');
    const services = seen(await (await fetch(`${app.url}/?lang=en`)).text());
    expect(services).toContain('Office of the clerk');
    expect(services).toContain('First line');
  });

  it('takes from a link what the clerk allowed, if it would be taken from a person', async () => {
    const link = '?p.lamps=7&p.wishes=mend&p.wishes=call&p.first_name=ก&p.national_id=1234567890121';
    const brought = (await Promise.all([service.page(link), service.step('matter', link)])).join('');
    expect(inputIn(brought, 'lamps')).toContain('value="7"');
    expect(brought.match(/name="wishes"[^>]*checked/g)).toHaveLength(2);
    expect(inputIn(brought, 'first_name')).not.toContain('ก');
    expect(brought).not.toContain('1234567890121');
    const refused = await service.step('matter', '?p.lamps=99&p.detail=สั้น&p.wishes=nothing');
    expect(inputIn(refused, 'lamps')).toContain('value="1"');
    expect(refused).not.toContain('สั้น');
  });
});

describe('the code of a place', () => {
  it('fills in its question and locks it, through posts without script and into the case', async () => {
    const opened = await service.page('?point=P-12');
    expect(opened).toContain('จุด: P-12');
    const matter = await service.onward(opened, 'matter');
    expect(inputIn(matter, 'pole')).toMatch(/type="hidden".*value="P-12"/);
    const post = { _step: 'matter', _point: 'P-12', pole: 'P-12', kind: 'lamp', _action: 'refresh' };
    const again = await service.post(post);
    expect(again.status).toBe(200);
    expect(inputIn(again.body, 'pole')).toMatch(/type="hidden".*value="P-12"/);
    expect(inputIn(again.body, '_point')).toContain('value="P-12"');
    const { detail } = await service.filed({ point: 'P-12', uploads: await photos() });
    expect(detail.point).toBe('P-12');
    await service.filed({ uploads: await photos() });
    expect((await service.cases('point=P-12')).map(({ id }) => id)).toEqual([detail.id]);
  });

  it('that the question cannot take is told all the same', async () => {
    const opened = await service.page(`?point=${encodeURIComponent('ศาลา')}`);
    expect(opened).toContain('จุด: ศาลา');
    expect(inputIn(await service.onward(opened, 'matter'), 'pole')).toContain('type="text"');
  });

  it('that is not of the form is refused with words', async () => {
    const opened = await service.page('?point=P-99');
    expect(opened).toContain('ไม่อยู่ในรายการของบริการนี้');
    expect(opened).not.toContain('จุด: P-99');
    const sent = await service.send({ point: 'P-99', uploads: await photos() });
    expect([sent.status, sent.body.code]).toEqual([422, 'submission.pointUnknown']);
    const posted = await service.post({ _point: 'P-99', kind: 'lamp', pole: 'P-99', first_name: 'คงอยู่' });
    expect(posted.status).toBe(422);
    expect(inputIn(posted.body, 'first_name')).toContain('คงอยู่');
    expect(inputIn(posted.body, '_point')).toBe('');
  });

  it('works as before once the form is published anew', async () => {
    await form.change((draft) => ({ ...draft, title: { th: 'แจ้งเหตุ (ปรับปรุง)' } }));
    await form.publish();
    const { shortUrl } = await form.draft();
    const scanned = await fetch(`${app.url}${new URL(shortUrl).pathname}?point=P-13`);
    expect(inputIn(await service.onward(seen(await scanned.text()), 'matter'), 'pole')).toContain('"P-13"');
  });
});

describe('what is sent', () => {
  it('is refused with everything that is wrong at once', async () => {
    const wrong = {
      pole: '12',
      lamps: 21,
      detail: 'สั้น',
      wishes: ['mend', 'replace', 'call'],
      certify: false,
    };
    const homes = [{ who: 'ไม่มีเลขที่' }];
    const { status, body } = await service.send({
      answers: { ...wrong, homes, national_id: '1234567890120' },
    });
    expect(status).toBe(422);
    expect(paths(body.errors).sort()).toEqual(
      [
        '/national_id',
        '/pole',
        '/lamps',
        '/detail',
        '/wishes',
        '/homes/0/no',
        '/certify',
        '/attachments/photo',
      ].sort(),
    );
    expect(body.errors?.find(({ instancePath }) => instancePath === '/pole')?.message).toBe(
      'หมายเลขเสาเช่น P-12',
    );
  });

  it('asks for what an answer brings up, and keeps nothing of what it hides', async () => {
    const other = await service.send({ answers: { kind: 'other' } });
    expect(paths(other.body.errors)).toEqual(['/kind_other']);
    const { detail } = await service.filed({ answers: { kind: 'road' }, uploads: {} });
    const matter = detail.pages.find(({ key }) => key === 'matter')?.answers ?? [];
    expect(matter.map(({ key }) => key)).toEqual(['kind', 'detail', 'wishes', 'homes']);
    expect(new Set(matter.map(({ section }) => section))).toEqual(new Set([undefined, 'รายละเอียด']));
    const stored = await app.running.services.submissions.model.findById(detail.id).lean();
    expect(Object.keys(stored?.answers ?? {})).not.toContain('pole');
  });

  it('brings up a question without script, with what it begins with', async () => {
    const opened = carriedBy(await service.step('matter'));
    const hidden = await service.post({ ...opened, kind: 'road', lamps: '1', _action: 'refresh' });
    expect(hidden.body).not.toContain('เกี่ยวกับโคมไฟ');
    const shown = await service.post({ ...carriedBy(hidden.body), kind: 'lamp', _action: 'refresh' });
    expect(shown.body).toContain('<h3>เกี่ยวกับโคมไฟ</h3>');
    expect(inputIn(shown.body, 'lamps')).toContain('value="1"');
    const cleared = await service.post({ _step: 'matter', kind: 'lamp', lamps: '', _action: 'refresh' });
    expect(inputIn(cleared.body, 'lamps')).not.toContain('value="1"');
  });

  it('has files of the kinds, sizes and numbers that were set', async () => {
    await expect(service.upload('photo', large)).rejects.toThrow('upload.tooLarge');
    await expect(service.upload('photo', Buffer.from('%PDF-1.4\n'))).rejects.toThrow('422');
    const two = await service.send({
      uploads: { photo: [await service.upload('photo', photo), await service.upload('photo', photo)] },
    });
    expect(paths(two.body.errors)).toEqual(['/attachments/photo']);
  });

  it('is crossed out where the clerk said so, and nowhere else', async () => {
    const uploads = { ...(await photos()), id_copy: [await service.upload('id_copy', photo)] };
    const { detail } = await service.filed({ uploads });
    const bytes = await Promise.all(
      detail.files.map(async ({ url }) => Buffer.from(await (await clerk.send('GET', url)).arrayBuffer())),
    );
    expect(detail.files.map(({ label }) => label)).toEqual(['ภาพโคมไฟ', 'สำเนาบัตรประชาชน']);
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.of())).toBe(false);
    expect(bytes[1]?.length).toBeGreaterThan((bytes[0]?.length ?? 0) * 1.5);
  });
});

describe('a case', () => {
  it('tells answers under their headings, what is worked out, and no more than may be seen', async () => {
    const { detail } = await service.filed({ uploads: await photos() });
    const [applicant, matter] = detail.pages;
    const told = Object.fromEntries((applicant?.answers ?? []).map(({ key, text }) => [key, text]));
    expect(told).toMatchObject({ first_name: 'สมหญิง', born: '14 พฤษภาคม 2523', age: '46' });
    expect(told.last_name).not.toContain('รักดี');
    expect(told.national_id).toBe('1-2345-xxxxx-xx-1');
    expect(detail.applicant).toBe('สมหญิง');
    expect(detail.department).toBe('กองช่าง');
    expect(matter?.answers.map(({ section }) => section ?? '')).toEqual([
      '',
      'เกี่ยวกับโคมไฟ',
      'เกี่ยวกับโคมไฟ',
      'รายละเอียด',
      'รายละเอียด',
      'รายละเอียด',
    ]);
    expect(await service.cases(`q=${encodeURIComponent('รักดี')}`)).toEqual([]);
  });
});

describe('the paper', () => {
  const pdf = async (url: string): Promise<string[]> => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    return (await readPaper(new Uint8Array(await response.arrayBuffer()))).map(({ text }) =>
      comparable(text),
    );
  };

  it('has each block under its condition, empty marks, tables and boxes, and no annex', async () => {
    const { receipt } = await service.filed({ answers: { national_id: undefined }, uploads: await photos() });
    const pages = await pdf(receipt.petitionUrl);
    expect(pages).toHaveLength(2);
    const [first = '', second = ''] = pages;
    for (const words of ['สมหญิง รักดี', 'อายุ ๔๖ ปี', 'เลขบัตร[-] อื่น[]', 'ย่อหน้าของโคมไฟ เสา P-12', '☑ไฟฟ้าสาธารณะ'])
      expect(first).toContain(comparable(words));
    for (const words of ['เกี่ยวกับโคมไฟ', '☑ ภาพถ่าย', '☐ สำเนาบัตร', '๑๒/๓', '☑ ข้าพเจ้าขอรับรอง'])
      expect(first).toContain(comparable(words));
    expect(first + second).not.toContain(comparable('ย่อหน้าของถนน'));
    expect(second).toContain(comparable('ท้ายคำร้อง'));
    expect(second).toContain(comparable('เห็นควรซ่อม'));
  });

  it('to fill in by hand has every block, with room for the pen', async () => {
    const all = (await pdf(`${app.url}/api/v1/forms/${SLUG}/blank.pdf`)).join('');
    for (const words of ['ย่อหน้าของโคมไฟ', 'ย่อหน้าของถนน', '☐ ไฟฟ้าสาธารณะ', 'ท้ายคำร้อง'])
      expect(all).toContain(comparable(words));
    expect(all).not.toContain('☑');
  });
});

describe('what is open to other programs', () => {
  it('holds limits, conditions and texts of both languages', async () => {
    const { schema, uischema, translations, attachments, pointField } = await readForm(app, SLUG);
    expect(schema.properties?.lamps).toMatchObject({ type: 'integer', minimum: 1, maximum: 20 });
    expect(schema.properties?.detail).toMatchObject({ minLength: 10, description: 'อย่างน้อย 10 ตัวอักษร' });
    expect(schema.allOf?.flatMap(({ then }) => then?.required ?? []).sort()).toEqual(['kind_other', 'pole']);
    const matter = uischema.elements[1]?.elements.find(({ i18n }) => i18n === 'section.lamp');
    expect(matter).toMatchObject({ type: 'Label', rule: { effect: 'SHOW' } });
    expect(translations.en).toMatchObject({
      'section.lamp.text': 'About the lamps',
      'kind.ถนน': 'Road',
      'attachment.photo.description': 'Show the number of the pole',
      'detail.label': 'เล่าเหตุการณ์',
    });
    expect(attachments[0]).toMatchObject({ camera: true, maxBytes: 50_000, requiredWhen: { field: 'kind' } });
    expect(pointField).toBe('pole');
  });
});

describe('closing while somebody writes', () => {
  it('is told in the office’s words, and nothing typed is lost', async () => {
    const open = { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null };
    await form.send('PUT', '/availability', { ...open, open: false, closedMessage: CLOSED });
    const typed = await service.post({ kind: 'lamp', first_name: 'ยังอยู่', _action: 'submit' });
    expect(typed.status).toBe(409);
    expect(typed.body).toContain(CLOSED.th);
    expect(inputIn(typed.body, 'first_name')).toContain('ยังอยู่');
    const sent = await service.send({ language: 'en' });
    expect([sent.status, sent.body.code]).toEqual([409, 'form.closed']);
    expect(sent.body.title).toContain(CLOSED.en);
    for (const [query, words] of [
      ['', CLOSED.th],
      ['?lang=en', CLOSED.en],
    ] as const) {
      const html = await service.page(query);
      expect(html).toContain(words);
      expect(html).not.toContain('<form id="citizen-form"');
    }
    await form.send('PUT', '/availability', open);
    expect(await service.page()).toContain('<form id="citizen-form"');
  });
});
