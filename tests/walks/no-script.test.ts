import { starterServices } from '@khamrong/templates';
import { startVisited, type Visited } from '../support/site';
import { Album } from '../support/walks/album';
import { ScriptlessHand } from '../support/walks/scriptless-hand';
import { serviceToFile } from '../support/walks/service-to-file';
import { Walker } from '../support/walks/walker';
import { openPhone } from '../support/watched-page';

jest.setTimeout(300_000);

let visited: Visited;
beforeAll(async () => {
  visited = await startVisited();
});
afterAll(() => visited.stop());

it.each(starterServices.map(({ slug }) => [slug]))(
  '%s is filed and followed without script',
  async (slug) => {
    const { app, browser } = visited;
    const context = await browser.createBrowserContext();
    const { page, troubles } = await openPhone(context);
    await page.setJavaScriptEnabled(false);
    // axe waits by timers, so scripts are let run for it; those of the page, skipped when it loaded, stay away.
    const aside = async <T>(act: () => Promise<T>): Promise<T> => {
      await page.setJavaScriptEnabled(true);
      const done = await act();
      await page.setJavaScriptEnabled(false);
      return done;
    };
    const service = await serviceToFile(app, slug);
    const hand = new ScriptlessHand(page);
    const walker = new Walker({ hand, url: app.url, album: new Album('without script', slug), aside });
    const receipt = await walker.file(service);
    expect(await walker.track(receipt)).toContain('ส่งคำร้อง');
    expect([...walker.faults, ...troubles]).toEqual([]);
    await context.close();
  },
);
