import {
  bangkokDate,
  sampleAnswers,
  type Answers,
  type Problem,
  type PublishedForm,
  type Receipt,
} from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { randomUUID } from 'node:crypto';
import type { App } from './start-app';

/** Where a server answers, in this process or in one of its own. */
export type Address = Pick<App, 'url'>;

/** An HTTP answer with its JSON body. */
export interface Answered<T> {
  status: number;
  body: T;
}

export interface Filing {
  slug: string;
  answers: Answers;
  key?: string;
  uploads?: Record<string, string[]>;
  versionId?: string;
  headers?: Record<string, string>;
}

export async function readForm(app: Address, slug: string): Promise<PublishedForm> {
  const response = await fetch(`${app.url}/api/v1/forms/${slug}`);
  if (!response.ok) throw new Error(`${slug}: ${response.status} ${await response.text()}`);
  return (await response.json()) as PublishedForm;
}

/** Valid made-up answers to a published service. */
export async function validAnswers(app: App, slug: string, variant = 0): Promise<Answers> {
  const { version } = await app.running.services.forms.bySlug(slug);
  const today = bangkokDate(app.running.ground.clock());
  return sampleAnswers(version.definition, { today, office: demoOffice }, variant);
}

export async function file(app: Address, filing: Filing): Promise<Answered<Receipt & Problem>> {
  const versionId = filing.versionId ?? (await readForm(app, filing.slug)).versionId;
  const response = await fetch(`${app.url}/api/v1/forms/${filing.slug}/submissions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': filing.key ?? randomUUID(),
      ...filing.headers,
    },
    body: JSON.stringify({
      versionId,
      answers: filing.answers,
      uploads: filing.uploads ?? {},
      privacyNoticeVersion: '1',
    }),
  });
  return { status: response.status, body: (await response.json()) as Receipt & Problem };
}

/** Sends a file for an attachment and returns its id. */
export async function upload(
  app: Address,
  slug: string,
  key: string,
  content: Blob,
  name: string,
): Promise<string> {
  const body = new FormData();
  body.set('key', key);
  body.set('file', content, name);
  const response = await fetch(`${app.url}/api/v1/forms/${slug}/uploads`, { method: 'POST', body });
  if (response.status !== 201) throw new Error(`upload: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { uploadId: string }).uploadId;
}
