import type { Page } from 'puppeteer-core';

/**
 * Shuts a page off before it sees any document. No single measure is enough (interception alone lets a prefetch
 * and a WebSocket through, a content policy alone a meta refresh), so all stand together: no scripts, offline,
 * every request failed, the shell's content policy and the launcher's resolver rule.
 */
export async function lockDown(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    request.abort('blockedbyclient').catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
}
