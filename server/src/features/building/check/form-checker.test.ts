import type { FormDefinition } from '@khamrong/schemas';
import { demoOffice, starterServices } from '@khamrong/templates';
import { FormChecker } from './form-checker';
import { CheckThread, TooHeavy } from './check-thread';

const checker = new FormChecker();
afterAll(() => checker.close());

const [service] = starterServices;
const check = (draft: unknown) => checker.check(draft, demoOffice);

describe('a form', () => {
  it('that is fit to publish is resolved for its office and compiled', async () => {
    const checked = await check(service);
    expect(checked).toMatchObject({ ok: true, compiled: { schema: { type: 'object' } } });
    expect(JSON.stringify(checked)).not.toContain('{org_name}');
  });

  it('with several faults is told all of them', async () => {
    const broken = { ...service, title: { th: '' }, receipt: { ...service?.receipt, format: 'x' } };
    const checked = await check(broken);
    const paths = checked.ok ? [] : checked.faults.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/title/th', '/receipt/format']));
  });

  it('of a later format is told from one that is misshapen', async () => {
    const later = await check({ ...service, formatVersion: 2, novelty: true });
    expect(later).toMatchObject({ ok: false, faults: [{ path: '/formatVersion' }] });
    expect(later.ok ? '' : later.faults[0]?.message.th).toMatch(/รุ่นใหม่กว่า/);
  });

  it('is checked beside others, each getting its own answer', async () => {
    const checked = await Promise.all(
      starterServices.map(async (each: FormDefinition) => {
        const result = await check(each);
        return result.ok ? result.definition.slug : result.faults;
      }),
    );
    expect(checked).toEqual(starterServices.map(({ slug }) => slug));
  });
});

it('a form that takes too long is refused with a reason in Thai, and the next one is checked all the same', async () => {
  const impatient = new FormChecker(0);
  const checks = await Promise.all([
    impatient.check(service, demoOffice),
    impatient.check(service, demoOffice),
  ]);
  for (const checked of checks)
    expect(checked).toMatchObject({
      ok: false,
      faults: [{ path: '', message: { th: expect.stringContaining('ซับซ้อนเกินไป') } }],
    });
  await impatient.close();
});

describe('the thread', () => {
  it('is given up when an answer takes too long, and another takes its place', async () => {
    const thread = await CheckThread.start();
    await expect(thread.ask(JSON.stringify({ draft: service, office: demoOffice }), 0)).rejects.toThrow(
      TooHeavy,
    );
    await thread.stop();
    await expect(thread.ask('{}', 1000)).rejects.toThrow();
    expect(await check(service)).toMatchObject({ ok: true });
  });
});
