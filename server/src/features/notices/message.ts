import {
  bangkokDate,
  defaultNoticeText,
  fillText,
  formatEnglishDate,
  formatThaiDate,
  inLanguage,
  statusText,
  type CaseStatus,
  type FormDefinition,
  type Language,
  type NoticeText,
  type NoticeValues,
  type OfficeProfile,
  type OwnNoticeText,
} from '@khamrong/schemas';
import type { NoticeDocument } from './notice.model';

/** What a message is made of. */
export interface MessageParts {
  notice: Pick<NoticeDocument, 'event' | 'language' | 'receiptNo' | 'restricted' | 'at' | 'status'>;
  slug: string;
  definition: FormDefinition;
  dueAt: Date | undefined;
  link: string;
  office: OfficeProfile;
  /** Texts the office wrote itself. */
  texts: readonly OwnNoticeText[];
}

/** What is said in place of the name of a sealed service: it alone would tell what somebody came with. */
export const IN_CONFIDENCE = { th: 'เรื่องที่ยื่นต่อหน่วยงาน', en: 'your matter' };

const dateIn = (at: Date | undefined, language: Language): string => {
  if (!at) return '';
  const iso = bangkokDate(at);
  return language === 'en' ? formatEnglishDate(iso) : formatThaiDate(iso);
};

/** The text for this service, else for all of them, else the one that comes with the program. */
function textFor({ notice: { event, language }, slug, texts }: MessageParts): NoticeText {
  const own = texts.filter((text) => text.event === event && text.language === language);
  return (
    own.find(({ service }) => service === slug) ??
    own.find(({ service }) => service === '') ??
    defaultNoticeText(event, language)
  );
}

function valuesFor({ notice, definition, dueAt, link, office }: MessageParts): NoticeValues {
  const { language, receiptNo, restricted, at, status } = notice;
  return {
    receiptNo,
    service: inLanguage(restricted ? IN_CONFIDENCE : definition.title, language),
    status: inLanguage(statusText(status as CaseStatus, definition), language),
    link,
    dueDate: dateIn(dueAt, language),
    date: dateIn(at, language),
    office: office.name,
    phone: office.phone,
  };
}

/** What somebody is told: number, service, status and link, never an answer. */
export function messageOf(parts: MessageParts): NoticeText {
  const { subject, body } = textFor(parts);
  const values = valuesFor(parts);
  return { subject: fillText(subject, values), body: fillText(body, values) };
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** The same text as HTML; nothing in it but the link to the case can be followed. */
export function htmlOf({ body }: NoticeText, link: string, language: Language): string {
  const shown = escaped(link);
  const lines = escaped(body).replaceAll(shown, `<a href="${shown}">${shown}</a>`).replaceAll('\n', '<br>\n');
  return `<!doctype html>\n<html lang="${language}"><meta charset="utf-8"><body style="font:16px/1.7 'Sarabun','TH Sarabun New',sans-serif">${lines}</body></html>\n`;
}
