import { attachmentOfFileInput } from '@khamrong/renderer-ui/ssr';
import { AppError, ERROR_TEXT, inLanguage, type FieldError, type Language } from '@khamrong/schemas';
import type { LiveForm } from '../forms/forms.service';
import type { ReceivedFile } from '../uploads/receive/receive-form';
import type { UploadsService } from '../uploads/uploads.service';

/** Ids of all files by attachment, and what is wrong with those that were not taken. */
export interface Posted {
  uploads: Record<string, string[]>;
  errors: FieldError[];
}

const faultAt = (key: string, error: AppError, language: Language): FieldError => ({
  instancePath: `/attachments/${key}`,
  keyword: error.code,
  params: error.params,
  message: inLanguage(ERROR_TEXT[error.code], language),
});

/** Stages the files of a posted page beside those that were staged before. A file refused does not lose the others. */
export async function stagePosted(
  files: ReceivedFile[],
  kept: Record<string, string[]>,
  live: LiveForm,
  uploads: UploadsService,
  language: Language,
): Promise<Posted> {
  const posted: Posted = { uploads: { ...kept }, errors: [] };
  for (const file of files) {
    const key = attachmentOfFileInput(file.field);
    if (!key || file.size === 0) continue;
    try {
      const staged = await uploads.stage(file, live, key);
      posted.uploads[key] = [...(posted.uploads[key] ?? []), String(staged._id)];
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      posted.errors.push(faultAt(key, error, language));
    }
  }
  return posted;
}
