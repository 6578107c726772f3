import type { Browser, BrowserContext, Page, Viewport } from 'puppeteer-core';

/** The smallest phone the pages are made for. */
export const PHONE: Viewport = {
  width: 360,
  height: 740,
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};

/** A page whose troubles are written down: what a person never sees and what must never happen. */
export interface Watched {
  page: Page;
  /** Content-policy violations, errors in the console and uncaught errors, in the order they came. */
  troubles: string[];
}

/** Hands quicker than a person's are asked to wait a moment, and the page does: no trouble to anyone. */
const ASKED_TO_WAIT = /status of 422 .*\/submissions$/;

interface Violation {
  directive: string;
  blocked: string;
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    const { tellViolation } = window as unknown as { tellViolation(violation: Violation): void };
    tellViolation({ directive: effectiveDirective, blocked: `${blockedURI} ${sourceFile}` });
  });
}

export async function watch(page: Page): Promise<Watched> {
  const troubles: string[] = [];
  // A smooth scroll may still be under way when a finger comes down.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.exposeFunction('tellViolation', ({ directive, blocked }: Violation) =>
    troubles.push(`content policy: ${directive} ${blocked}`),
  );
  await page.evaluateOnNewDocument(reportViolations);
  page.on('console', (message) => {
    const told = `${message.text()} ${message.location().url ?? ''}`;
    if (message.type() === 'error' && !ASKED_TO_WAIT.test(told)) troubles.push(`console: ${told}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${String(error)}`));
  return { page, troubles };
}

/** A watched page of a phone. */
export async function openPhone(browser: Browser | BrowserContext): Promise<Watched> {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  return watch(page);
}
