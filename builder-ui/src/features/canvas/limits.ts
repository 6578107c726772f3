import type { FormDefinition } from '@khamrong/schemas';
import { EDIT_LIMITS } from '@khamrong/schemas/editing';

const { pages: PAGES, fieldsPerPage: FIELDS, attachments: ATTACHMENTS } = EDIT_LIMITS;

/** Why a form may not become what it would; undefined where it may. What was too much before may stay. */
export function refusal(before: FormDefinition, after: FormDefinition): string | undefined {
  const sizeOf = (key: string): number => before.pages.find((page) => page.key === key)?.fields.length ?? 0;
  const full = after.pages.find(({ key, fields }) => fields.length > FIELDS && fields.length > sizeOf(key));
  if (full)
    return `หน้าหนึ่งมีได้ไม่เกิน ${FIELDS} ช่อง หน้า “${full.title.th}” จะมี ${full.fields.length} ช่อง แบ่งเป็นหลายหน้าก่อน`;
  if (after.pages.length > Math.max(PAGES, before.pages.length)) return `แบบฟอร์มมีได้ไม่เกิน ${PAGES} หน้า`;
  if (after.attachments.length > Math.max(ATTACHMENTS, before.attachments.length))
    return `ขอเอกสารแนบได้ไม่เกิน ${ATTACHMENTS} รายการ`;
  return undefined;
}
