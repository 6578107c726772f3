import { bangkokDate, resolveForOffice, sampleAnswers, type Answers, type Receipt } from '@khamrong/schemas';
import { demoOffice, starterService } from '@khamrong/templates';
import { randomUUID } from 'node:crypto';
import { file, readForm, upload, type Address, type Filing } from './citizen';

/** A service that is not restricted, takes a file, and counts in the register most services share. */
export const SERVICE = 'streetlight-report';
const PHOTO_KEY = 'photos';

/** Something a citizen wants filed, under the key that is kept until there is a receipt. */
export interface Wish {
  filing: Filing & { key: string };
  /** The receipt number that was acknowledged; a second one would be a second submission. */
  acknowledged?: string;
}

function answersOf(slug: string): Answers {
  const service = starterService(slug);
  if (!service) throw new Error(slug);
  const definition = resolveForOffice(service, demoOffice);
  return sampleAnswers(definition, { today: bangkokDate(new Date()), office: demoOffice });
}

/** Citizens who send the same again until they have their receipt, as the form's page does. */
export class PersistentFiler {
  readonly wishes: Wish[] = [];
  private readonly answers = answersOf(SERVICE);
  private versionId = '';

  constructor(private readonly photo: Blob) {}

  /** Something new to file, with a photo or without. */
  async wish(server: Address, withPhoto = false): Promise<Wish> {
    this.versionId ||= (await readForm(server, SERVICE)).versionId;
    const uploads: Record<string, string[]> = withPhoto
      ? { [PHOTO_KEY]: [await upload(server, SERVICE, PHOTO_KEY, this.photo, 'ภาพ.jpg')] }
      : {};
    const { answers, versionId } = this;
    const wish = { filing: { slug: SERVICE, answers, versionId, uploads, key: randomUUID() } };
    this.wishes.push(wish);
    return wish;
  }

  /**
   * Sends a wish once.
   * @returns the receipt, or undefined where no answer came
   * @throws for an answer that is no receipt, and for another receipt than the one acknowledged before
   */
  async send(server: Address, wish: Wish): Promise<Receipt | undefined> {
    const answer = await file(server, wish.filing).catch(() => undefined);
    if (!answer) return undefined;
    const { status, body } = answer;
    if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    if (wish.acknowledged && wish.acknowledged !== body.receiptNo)
      throw new Error(`${wish.filing.key} has two receipts: ${wish.acknowledged} and ${body.receiptNo}`);
    wish.acknowledged = body.receiptNo;
    return body;
  }
}
