import type { Answers, FormDefinition } from '@khamrong/schemas';
import { join } from 'node:path';
import { answersTo, keyOf, type Picks } from '../support/building/answers-to';
import { factsOf } from '../support/building/facts';
import { fileOnPhone, plain, type FiledOnPhone } from '../support/building/file-on-phone';
import { makeAtDesk } from '../support/building/make-at-desk';
import { ACCIDENT, cctv, STOLEN } from '../support/building/plans/cctv';
import { hallBooking } from '../support/building/plans/hall-booking';
import { streetlight } from '../support/building/plans/streetlight';
import type { ServicePlan } from '../support/building/service-plan';
import type { Way } from '../support/clerk';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { starter } from '../support/poisoned-form';
import { printedAnswers } from '../support/printed-answers';
import { startVisited, type Visited } from '../support/site';
import { inkShare, storedFile } from '../support/stored-file';

jest.setTimeout(180_000);

let visited: Visited;
let somsri: OfficeBrowser;
let malee: OfficeBrowser;
let photo = '';

beforeAll(async () => {
  visited = await startVisited();
  somsri = await signedInStaff(visited.app, 'somsri', 'clerk', ['สำนักปลัด']);
  malee = await signedInStaff(visited.app, 'malee', 'admin');
  photo = await smallPhoto(join(await folderForFiles(), 'บัตร.jpg'));
});
afterAll(() => visited.stop());

const make = (plan: ServicePlan, way: Way): Promise<FormDefinition> => makeAtDesk(visited, somsri, plan, way);

/** Fills a made service on a phone with its first attachment, and looks for every answer on its paper. */
async function fileAndRead(
  definition: FormDefinition,
  answers: Answers,
  attachment: string | undefined,
): Promise<FiledOnPhone> {
  const files: Record<string, string> = attachment ? { [attachment]: photo } : {};
  const filed = await fileOnPhone(visited, definition.slug, answers, files);
  const expected = printedAnswers(definition, answers, Object.keys(files).length);
  expect(expected.length).toBeGreaterThan(2);
  expect(expected.filter(({ words }) => !filed.paper.includes(plain(words)))).toEqual([]);
  return filed;
}

// Each by another way here; by every way in the walks.
describe.each<[string, ServicePlan, Way, Picks]>([
  ['streetlight-report', streetlight, 'mouse', { คำนำหน้าชื่อ: 'นางสาว', ลักษณะที่พบ: 'เสาไฟเอียง/ล้ม/ถูกชน' }],
  [
    'venue-booking',
    hallBooking,
    'keyboard',
    { ขอใช้ในนาม: 'ส่วนตัว', ต้องการเข้าจัดเตรียมสถานที่ก่อน: 'ต้องการ', อุปกรณ์ที่ขอใช้: 'เก้าอี้' },
  ],
])('%s', (slug, plan, way, picks) => {
  let definition: FormDefinition;

  it(`made from a blank form by ${way} asks for all that the ready service asks for`, async () => {
    definition = await make(plan, way);
    expect(factsOf(definition)).toEqual(factsOf(starter(slug)));
  });

  it('is filled on a phone and printed with every answer that belongs on its paper', async () => {
    const answers = answersTo(definition, picks);
    expect(Object.keys(answers).length).toBeGreaterThan(12);
    await fileAndRead(definition, answers, definition.attachments.at(-1)?.key);
  });
});

describe('a service that is in no starter', () => {
  let definition: FormDefinition;
  const PLATE = 'ทะเบียนรถ';
  const BOOK = 'เลขที่บันทึกประจำวัน';
  const reason = (pick: string): Picks => ({ เหตุที่ขอดูภาพ: pick });

  it('is made from its description by touch', async () => {
    definition = await make(cctv, 'touch');
    expect(definition.title.th).toBe(cctv.title);
    expect(definition.pages.map(({ title }) => title.th)).toEqual(cctv.pages.map(({ title }) => title));
  });

  it.each([[STOLEN], [ACCIDENT]])(
    'asks for the plate and the police report after %s, and prints them',
    async (pick) => {
      const answers = answersTo(definition, reason(pick));
      expect(answers).toHaveProperty(keyOf(definition, PLATE));
      expect(answers).toHaveProperty(keyOf(definition, BOOK));
      const { paper } = await fileAndRead(definition, answers, undefined);
      expect(paper).toContain(plain('รถทะเบียน'));
    },
  );

  it('asks for neither otherwise, prints neither, and keeps the ID copy crossed out', async () => {
    const answers = answersTo(definition, reason('เรื่องอื่น'));
    expect(answers).not.toHaveProperty(keyOf(definition, PLATE));
    expect(answers).not.toHaveProperty(keyOf(definition, BOOK));
    const [copy] = definition.attachments;
    const { paper, receiptNo } = await fileAndRead(definition, answers, copy?.key);
    expect(paper).not.toContain(plain('รถทะเบียน'));
    const stored = await storedFile(malee, receiptNo);
    expect(await inkShare(stored)).toBeGreaterThan(0.005);
  });
});
