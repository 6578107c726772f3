import type { FormDefinition, FormDraft, OfficeProfile } from '@khamrong/schemas';

/** What the office sends round on LINE: the service, what to have ready, the link. */
export function lineText(
  { title, attachments, contact }: FormDefinition,
  { shortUrl }: Pick<FormDraft, 'shortUrl'>,
  office: OfficeProfile,
): string {
  const papers = attachments.filter(({ required }) => required).map(({ label }) => label.th);
  return [
    `📢 ${office.name}`,
    `เปิดรับ “${title.th}” ทางออนไลน์ ยื่นได้ตลอด 24 ชั่วโมง`,
    ...(papers.length > 0 ? [`เอกสารที่ต้องเตรียม: ${papers.join(', ')}`] : []),
    `กรอกแบบฟอร์มที่ ${shortUrl}`,
    `สอบถาม ${contact?.name ?? office.shortName} โทร. ${contact?.phone ?? office.phone}`,
  ].join('\n');
}
