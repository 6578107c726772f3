import {
  holds,
  inLanguage,
  isAttachmentNeeded,
  type Answers,
  type AskedAttachment,
  type FieldError,
  type Language,
} from '@khamrong/schemas';

type Uploads = Readonly<Record<string, readonly string[]>>;

const fault = (
  key: string,
  keyword: string,
  params: Record<string, unknown>,
  message: string,
): FieldError => ({
  instancePath: `/attachments/${key}`,
  keyword,
  params,
  message,
});

interface Came {
  ids: readonly string[];
  /** Whether a file must come. */
  needed: boolean;
}

function missingWords({ label, signature }: AskedAttachment, language: Language): string {
  const name = inLanguage(label, language);
  if (signature) return language === 'en' ? `Please sign in “${name}”` : `กรุณาลงลายมือชื่อในช่อง “${name}”`;
  return language === 'en' ? `Please attach “${name}”` : `กรุณาแนบ “${name}”`;
}

function checkOne(attachment: AskedAttachment, { ids, needed }: Came, language: Language): FieldError[] {
  const label = inLanguage(attachment.label, language);
  const { key, maxFiles } = attachment;
  if (needed && ids.length === 0)
    return [fault(key, 'required', { missingProperty: key }, missingWords(attachment, language))];
  if (ids.length > maxFiles)
    return [
      fault(
        key,
        'maxItems',
        { limit: maxFiles },
        language === 'en'
          ? `At most ${maxFiles} files for “${label}”`
          : `“${label}” แนบได้ไม่เกิน ${maxFiles} ไฟล์`,
      ),
    ];
  return [];
}

/** Uploads of the attachments shown for these answers, and what a person must put right about them. */
export function checkAttachments(
  attachments: readonly AskedAttachment[],
  answers: Answers,
  uploads: Uploads,
  language: Language,
) {
  const shown = attachments.filter((attachment) => holds(attachment.showWhen, answers));
  const known = new Set(attachments.map(({ key }) => key));
  const unknown = Object.keys(uploads).filter((key) => !known.has(key));
  const message = language === 'en' ? 'This form has no such attachment' : 'แบบฟอร์มนี้ไม่มีช่องแนบไฟล์นี้';
  const errors = [
    ...shown.flatMap((attachment) => {
      const ids = uploads[attachment.key] ?? [];
      return checkOne(attachment, { ids, needed: isAttachmentNeeded(attachment, answers) }, language);
    }),
    ...unknown.map((key) => fault(key, 'additionalProperties', { additionalProperty: key }, message)),
  ];
  const claimed = shown.flatMap(({ key }) => (uploads[key] ?? []).map((uploadId) => ({ key, uploadId })));
  return { claimed, errors };
}
