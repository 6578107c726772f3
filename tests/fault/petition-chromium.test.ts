import { starterServices } from '@khamrong/templates';
import { petitionHtml } from '../../server/src/features/petitions/petition-html';
import { sampleInput } from '../../server/src/features/petitions/sample-petitions.fixture';
import { descendants } from '../../server/src/ports/pdf/chromium/process-tree';
import { testDocument, testPrinter } from '../../server/src/ports/pdf/test-printer.fixture';
import { readPaper } from '../support/read-paper';

const [service] = starterServices;
if (!service) throw new Error('no starter services');
const printer = testPrinter();
afterAll(() => printer.close());

/** Long enough to be caught in the middle, short enough to be printed. */
const LONG = testDocument({ html: `<p>หน้า</p>`.repeat(1500) });

const family = async () => (await descendants(process.pid)) ?? [];
/** Kills what may be gone already. */
function kill({ pid }: { pid: number }): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
const browsers = async () => (await family()).filter(({ parent }) => parent === process.pid);

describe('when Chromium is killed in the middle of a petition', () => {
  it('prints the petition all the same', async () => {
    await printer.print(testDocument());
    for (const delay of [0, 5, 20, 60]) {
      const work = printer.print(LONG);
      await new Promise((resolve) => setTimeout(resolve, delay));
      (await browsers()).forEach(kill);
      const pages = await readPaper(await work);
      expect(pages[0]?.text).toContain('หน้า');
    }
  });

  it('prints the petition when only its renderer is killed', async () => {
    await printer.print(testDocument());
    const work = printer.print(LONG);
    const main = new Set((await browsers()).map(({ pid }) => pid));
    const renderers = (await family()).filter(({ pid, parent }) => parent !== process.pid && !main.has(pid));
    renderers.forEach(kill);
    expect((await readPaper(await work)).length).toBeGreaterThan(1);
  });

  it('loses none of many petitions under way', async () => {
    const input = sampleInput(service);
    const works = Array.from({ length: 40 }, () => printer.print(petitionHtml(input)));
    for (let round = 0; round < 3; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      (await browsers()).forEach(kill);
    }
    const printed = await Promise.allSettled(works);
    // A petition caught twice is given up, in words; it is asked for again by whoever wanted it.
    const given = printed.filter(({ status }) => status === 'rejected');
    expect(given.every((each) => 'reason' in each && each.reason.code === 'petition.failed')).toBe(true);
    expect(given.length).toBeLessThan(4);
  });

  it('leaves neither orphans nor zombies', async () => {
    await printer.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await family()).toEqual([]);
  });
});
