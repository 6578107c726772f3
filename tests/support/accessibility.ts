import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeNode {
  html: string;
  any: { data?: { messageKey?: string } | null }[];
}

interface AxeResults {
  violations: { id: string; nodes: AxeNode[] }[];
}

/** Half under a bar that stays on the screen, from under which people scroll it. */
const isUnderBar = ({ any }: AxeNode): boolean =>
  any.some(({ data }) => data?.messageKey === 'partiallyObscured');

/** What axe-core finds against WCAG A and AA on the page as it stands: `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !isUnderBar(node)).map(({ html }) => `${id}: ${html}`),
  );
}
