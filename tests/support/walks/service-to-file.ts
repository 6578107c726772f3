import { holds, type Answers, type PublishedForm } from '@khamrong/schemas';
import { join } from 'node:path';
import { readForm } from '../citizen';
import { fullestAnswers } from '../fullest-answers';
import { folderForFiles, scannedPdf, smallPhoto } from '../made-files';
import type { App } from '../start-app';

/** A service with all that somebody brings along to file it. */
export interface ServiceToFile {
  slug: string;
  form: PublishedForm;
  answers: Answers;
  /** Paths of files, by the key of what they are attached as. */
  files: Record<string, string>;
}

/** Made-up answers to as much of a service as one person is asked, and a file for each attachment that is asked for. */
export async function serviceToFile(app: App, slug: string): Promise<ServiceToFile> {
  const form = await readForm(app, slug);
  const { version } = await app.running.services.forms.bySlug(slug);
  const answers = fullestAnswers(version.definition);
  const folder = await folderForFiles();
  const photo = await smallPhoto(join(folder, 'ภาพถ่าย.jpg'));
  const pdf = await scannedPdf(join(folder, 'เอกสาร.pdf'));
  const asked = form.attachments.filter(({ showWhen }) => holds(showWhen, answers));
  const files = asked.map(({ key, kinds }) => [key, kinds.includes('image') ? photo : pdf]);
  return { slug, form, answers, files: Object.fromEntries(files) as Record<string, string> };
}
