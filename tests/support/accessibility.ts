import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeNode {
  html: string;
  /** Selectors down to the element, one where it is in no frame. */
  target: string[];
  any: { data?: { messageKey?: string } | null }[];
}

interface AxeResults {
  violations: { id: string; nodes: AxeNode[] }[];
}

const run = async (page: Page, what: string, options: object): Promise<AxeResults> =>
  (await page.evaluate(`axe.run(${what}, ${JSON.stringify(options)})`)) as AxeResults;

const isHalfHidden = ({ any }: AxeNode): boolean =>
  any.some(({ data }) => data?.messageKey === 'partiallyObscured');

/** Whether an element half under a bar that stays is large enough where people scroll it to from there. */
async function isLargeScrolled(page: Page, { target: [selector = ''] }: AxeNode): Promise<boolean> {
  const back = await page.evaluate((wanted) => {
    const { scrollX, scrollY } = window;
    document.querySelector(wanted)?.scrollIntoView({ block: 'center' });
    return [scrollX, scrollY];
  }, selector);
  const { violations } = await run(page, JSON.stringify(selector), { runOnly: ['target-size'] });
  await page.evaluate(([left = 0, top = 0]) => window.scrollTo(left, top), back);
  return violations.length === 0;
}

/** What axe-core finds against WCAG A and AA on the page as it stands: `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await run(page, 'document', { runOnly: RULES });
  const faults: string[] = [];
  for (const { id, nodes } of violations)
    for (const node of nodes)
      if (!isHalfHidden(node) || !(await isLargeScrolled(page, node))) faults.push(`${id}: ${node.html}`);
  return faults;
}
