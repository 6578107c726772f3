import type { Page } from 'puppeteer-core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures of a walk, numbered in the order they were taken, in the folder that WALK_PICTURES names; none without it. */
export class Album {
  private taken = 0;
  private readonly folder: string | undefined;

  constructor(...names: string[]) {
    const { WALK_PICTURES } = process.env;
    this.folder = WALK_PICTURES && join(WALK_PICTURES, ...names);
  }

  /** The whole page as it stands. */
  async add(page: Page, name: string): Promise<void> {
    if (!this.folder) return;
    this.taken += 1;
    await mkdir(this.folder, { recursive: true });
    const number = String(this.taken).padStart(2, '0');
    const picture = await page.screenshot({ fullPage: true });
    await writeFile(join(this.folder, `${number}-${name.replace(/^_/, '')}.png`), picture);
  }
}
