import type { CaseDetail, CaseItem, PageOf, TrackingStatus } from '@khamrong/schemas';
import sharp from 'sharp';
import { file, validAnswers, type Answered } from './citizen';
import { signedInStaff, type OfficeBrowser, type Refused } from './office';
import { startApp, type App } from './start-app';

export const CASES = '/api/v1/office/submissions';
const SLUG = 'general-petition';

/** What opens a case. */
export interface Pair {
  receiptNo: string;
  trackingCode: string;
}

export const photo = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** An office of its own with its head signed in. */
export async function startExchange(): Promise<{ app: App; officer: OfficeBrowser; at: Exchange }> {
  const app = await startApp();
  const officer = await signedInStaff(app, 'head1', 'head');
  return { app, officer, at: new Exchange(app, officer) };
}

/** A citizen and an officer with one case between them. */
export class Exchange {
  constructor(
    private readonly app: App,
    readonly officer: OfficeBrowser,
  ) {}

  /** Files a case, of a petition where nothing else is said. */
  async filed(slug = SLUG, more: Record<string, unknown> = {}): Promise<Pair> {
    const answers = { ...(await validAnswers(this.app, slug)), ...more };
    const { status, body } = await file(this.app, { slug, answers });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { receiptNo: body.receiptNo, trackingCode: body.trackingCode };
  }

  /** What the citizen asks of the tracking API. */
  async call<T = TrackingStatus>(path: string, body: unknown): Promise<Answered<T & Refused>> {
    const response = await fetch(`${this.app.url}/api/v1/tracking${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as T & Refused };
  }

  /** The case as the officer sees it. */
  async opened({ receiptNo }: Pair): Promise<CaseDetail> {
    const query = `?q=${encodeURIComponent(receiptNo)}`;
    const { items } = (await this.officer.json<PageOf<CaseItem>>('GET', CASES + query)).body;
    return (await this.officer.json<CaseDetail>('GET', `${CASES}/${items[0]?.id}`)).body;
  }

  async change(pair: Pair, body: Record<string, unknown>): Promise<Answered<CaseDetail & Refused>> {
    return this.officer.json<CaseDetail>('POST', `${CASES}/${(await this.opened(pair)).id}/status`, body);
  }

  /** A case whose office asks for the first attachment. */
  async asking(): Promise<{ pair: Pair; key: string; asked: string }> {
    const pair = await this.filed();
    const key = (await this.opened(pair)).attachments[0]?.key ?? '';
    const ask = { to: 'need_info', publicNote: 'ขอสำเนาใหม่ ภาพเดิมไม่ชัด', asks: [key] };
    const { status } = await this.change(pair, ask);
    if (status !== 200) throw new Error(`asking: ${status}`);
    return { pair, key, asked: (await this.call('', pair)).body.asked?.at ?? '' };
  }
}
