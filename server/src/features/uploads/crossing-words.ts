import { bangkokDate, formatThaiDate } from '@khamrong/schemas';

/** The number is given after the file is stored; it stands on the petition that the copy is printed with. */
const RECEIPT_NUMBER = /(เลขที่(รับ(แจ้ง)?)?\s*)?\{receipt_no\}\s*/g;

/**
 * The words of a crossing-out, closed at both ends so that nothing can be added.
 * @param template words of the attachment, with `{service_title}` and `{date_short_th}`
 */
export function crossingWords(template: string, serviceTitle: string, now: Date): string {
  const words: Record<string, string> = {
    service_title: serviceTitle,
    date_short_th: formatThaiDate(bangkokDate(now), 'short'),
  };
  const filled = template
    .replace(RECEIPT_NUMBER, '')
    .replace(/\{([a-z_]+)\}/g, (_whole, name: string) => words[name] ?? '')
    .replace(/[\s#]+/g, ' ')
    .trim();
  return `## ${filled} ##`;
}
