import { file, readForm, validAnswers } from '../support/citizen';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
}, 60_000);
afterAll(() => app.stop());

const SLUG = 'general-petition';
/** Answers that each break the pattern of their own field and no other. */
const WRONG = {
  first_name: '<สมชาย>',
  addr_no: 'บ้าน',
  addr_moo: '1x',
  addr_postcode: '01234',
  phone: '0123',
  national_id: '123',
};

describe('several patterns in one form', () => {
  it('are each enforced, alone and together', async () => {
    const answers = await validAnswers(app, SLUG);
    const { versionId } = await readForm(app, SLUG);
    const faults = async (changes: Record<string, string>): Promise<string[]> => {
      const { status, body } = await file(app, {
        slug: SLUG,
        versionId,
        answers: { ...answers, ...changes },
      });
      return status === 422 ? (body.errors ?? []).map(({ instancePath }) => instancePath) : [];
    };
    for (const [key, value] of Object.entries(WRONG))
      expect(await faults({ [key]: value })).toEqual([`/${key}`]);
    expect((await faults(WRONG)).sort()).toEqual(
      Object.keys(WRONG)
        .map((key) => `/${key}`)
        .sort(),
    );
  });
});

describe('a clerk’s pattern that may hang the system', () => {
  it.each(['^(a+)+$', '^([ก-๙]+\\s?)+$', '^(\\w+\\s?)*$'])('%s is not published', async (pattern) => {
    const { version } = await app.running.services.forms.bySlug('grievance');
    const [first, ...rest] = version.definition.pages;
    if (!first) throw new Error('a form has pages');
    const added = {
      key: 'clerk_made',
      type: 'text' as const,
      label: { th: 'ข้อความ', en: 'Text' },
      maxLength: 100,
      pattern,
    };
    const pages = [{ ...first, fields: [...first.fields, added] }, ...rest];
    const { forms } = app.running.services;
    const form = await forms.create({ ...version.definition, slug: `bad-${pattern.length}`, pages }, 99);
    await expect(forms.publish(form, 'test')).rejects.toMatchObject({ code: 'form.invalid' });
  });
});
