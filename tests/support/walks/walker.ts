import type { PublishedForm } from '@khamrong/schemas';
import { accessibilityFaults } from '../accessibility';
import { fillPage } from '../fill-form';
import { FILES, goBack, goOn, REVIEW, stepOf } from '../form-steps';
import type { Hand } from '../hand';
import { toNextPage } from '../next-page';
import { screenFaults } from '../screen-faults';
import { submitForm, type ShownReceipt } from '../submit-form';
import type { Album } from './album';
import type { ServiceToFile } from './service-to-file';

/** How somebody goes from the page of a service to that of their case. */
export interface WalkerOptions {
  hand: Hand;
  album: Album;
  /** What the site is called by, without a slash at its end. */
  url: string;
  /** Attaches a file to what has this key. */
  attach?: (key: string, path: string) => Promise<void>;
  /** Whether every step is first left blank, for what is said then. */
  forgets?: boolean;
  /** Done on each step before it is filled. */
  onStep?: (walker: Walker, step: string) => Promise<void>;
  /** Done around what a test does to a page that no person would. */
  aside?: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Somebody who files a service and follows it, with a picture of every step and a list of all that was wrong. */
export class Walker {
  readonly faults: string[] = [];
  private language = 'th';

  constructor(private readonly options: WalkerOptions) {}

  private get hand(): Hand {
    return this.options.hand;
  }

  /** Takes a picture of the page and notes what is wrong with it. */
  async look(name: string): Promise<void> {
    const { page } = this.hand;
    const { aside = (act) => act() } = this.options;
    await this.options.album.add(page, name);
    const width = page.viewport()?.width ?? 0;
    const found = await aside(async () => [
      ...(await accessibilityFaults(page)),
      ...(await screenFaults(page, width)),
    ]);
    this.faults.push(...found.map((fault) => `${name}: ${fault}`));
  }

  /** Opens the page of a service, and its form from there. */
  async open({ slug }: ServiceToFile, language: string): Promise<void> {
    this.language = language;
    await this.hand.page.goto(`${this.options.url}/services/${slug}?lang=${language}`);
    await this.look('service');
    const link = `main a[href^="/f/${slug}"]`;
    await toNextPage(this.hand.page, () => this.hand.touch(link));
  }

  /** Goes through the form, step by step, to the review. */
  async fill({ form, answers, files }: ServiceToFile): Promise<void> {
    for (;;) {
      const step = await stepOf(this.hand);
      const page = pageOf(form, step);
      if (page) await this.meet(step);
      if (page) await fillPage(this.hand, page, answers);
      if (step === FILES) for (const [key, path] of Object.entries(files)) await this.attach(key, path);
      await this.look(step);
      if (step === REVIEW) return;
      await goOn(this.hand);
    }
  }

  /** Files a service from its own page on. */
  async file(service: ServiceToFile, language = 'th'): Promise<ShownReceipt> {
    await this.open(service, language);
    await this.fill(service);
    const receipt = await submitForm(this.hand);
    await this.look('receipt');
    return receipt;
  }

  /** Types number and code where cases are followed. @returns what the page says of the case */
  async track({ receiptNo, trackingCode }: ShownReceipt): Promise<string> {
    const { page } = this.hand;
    await page.goto(`${this.options.url}/t?lang=${this.language}`);
    await this.look('tracking');
    await page.type('#receiptNo', receiptNo);
    await page.type('#trackingCode', trackingCode);
    await toNextPage(page, () => page.click('#tracking button[type=submit]'));
    await this.look('status');
    return page.$eval('#result', (status) => (status as HTMLElement).innerText);
  }

  /** What is done on a step of questions before it is filled. */
  private async meet(step: string): Promise<void> {
    if (this.options.forgets) await this.leaveBlank(step);
    await this.options.onStep?.(this, step);
  }

  private async leaveBlank(step: string): Promise<void> {
    await goOn(this.hand).then(
      () => goBack(this.hand),
      () => this.look(`${step}-wrong`),
    );
  }

  private async attach(key: string, path: string): Promise<void> {
    const { attach } = this.options;
    await (attach ? attach(key, path) : this.hand.attach(key, [path]));
  }
}

const pageOf = ({ uischema }: PublishedForm, step: string) =>
  uischema.elements.find(({ options }) => options.key === step);
