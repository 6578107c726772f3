import { testDocument, testPrinter } from '../../../ports/pdf/test-printer.fixture';
import { PreviewPrinter } from './preview-printer';

const printer = testPrinter();
const previews = new PreviewPrinter(printer);
afterAll(() => printer.close());

const kept = new AbortController().signal;

describe('previews', () => {
  it('wait for each other, and citizens’ papers do not wait for them', async () => {
    const done: string[] = [];
    await Promise.all([printer.print(testDocument()), printer.print(testDocument())]);
    const all = Array.from({ length: 20 }, () =>
      previews.print(testDocument(), kept).then(() => done.push('preview')),
    );
    const papers = Array.from({ length: 2 }, () =>
      printer.print(testDocument()).then(() => done.push('paper')),
    );
    await Promise.all([...all, ...papers]);
    expect(done.lastIndexOf('paper')).toBeLessThan(10);
  });

  it('are not printed once nobody waits for them', async () => {
    const gone = new AbortController();
    const first = previews.print(testDocument(), kept);
    const second = previews.print(testDocument(), gone.signal);
    gone.abort();
    await expect(second).rejects.toThrow();
    await expect(first).resolves.toBeInstanceOf(Uint8Array);
  });

  it('are turned away where too many wait', async () => {
    const all = Array.from({ length: 40 }, () => previews.print(testDocument(), kept));
    const settled = await Promise.allSettled(all);
    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBe(19);
    expect(refused[0]).toMatchObject({ reason: { code: 'service.unavailable' } });
  });
});
