import { checkLimits } from '../../definition/checks/limits';
import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import { edit } from '../edit';
import type { EditCommand } from '../edit-command';
import { EDIT_LIMITS } from './edit-limits';

interface Limit {
  limit: number;
  /** The largest of what is counted. */
  count(definition: FormDefinition): number;
  th: string;
  en: string;
}

const longest = (lists: readonly { length: number }[]): number =>
  Math.max(0, ...lists.map(({ length }) => length));

const LIMITS: readonly Limit[] = [
  {
    limit: EDIT_LIMITS.pages,
    count: ({ pages }) => pages.length,
    th: `แบบฟอร์มมีได้ไม่เกิน ${EDIT_LIMITS.pages} หน้า`,
    en: `A form has at most ${EDIT_LIMITS.pages} pages`,
  },
  {
    limit: EDIT_LIMITS.fieldsPerPage,
    count: ({ pages }) => longest(pages.map(({ fields }) => fields)),
    th: `หน้าหนึ่งมีได้ไม่เกิน ${EDIT_LIMITS.fieldsPerPage} ช่อง กรุณาแบ่งเป็นหลายหน้าก่อน`,
    en: `A page has at most ${EDIT_LIMITS.fieldsPerPage} fields`,
  },
  {
    limit: EDIT_LIMITS.attachments,
    count: ({ attachments }) => attachments.length,
    th: `ขอเอกสารแนบได้ไม่เกิน ${EDIT_LIMITS.attachments} รายการ`,
    en: `A form asks for at most ${EDIT_LIMITS.attachments} attachments`,
  },
  {
    limit: EDIT_LIMITS.choices,
    count: (form) =>
      longest(
        fieldsIn(form).flatMap((field) => ('choices' in field && !('list' in field) ? [field.choices] : [])),
      ),
    th: `ช่องหนึ่งมีได้ไม่เกิน ${EDIT_LIMITS.choices} ตัวเลือก`,
    en: `A field has at most ${EDIT_LIMITS.choices} choices`,
  },
  {
    limit: EDIT_LIMITS.blocks,
    count: ({ petition }) => petition.blocks.length,
    th: `เนื้อความของแบบคำร้องมีได้ไม่เกิน ${EDIT_LIMITS.blocks} ส่วน`,
    en: `A letter has at most ${EDIT_LIMITS.blocks} parts`,
  },
  {
    limit: EDIT_LIMITS.officeBlocks,
    count: ({ petition }) => petition.office.length,
    th: `ส่วนเจ้าหน้าที่มีได้ไม่เกิน ${EDIT_LIMITS.officeBlocks} ส่วน`,
    en: `The officers' part has at most ${EDIT_LIMITS.officeBlocks} boxes`,
  },
];

/** Commands that make a form larger by much; others are told by the check before publishing. */
const GROWS: ReadonlySet<EditCommand['do']> = new Set<EditCommand['do']>(['addFields', 'addPage', 'several']);

/** The first size a form grows past, where it was not past it before. */
function sizeReached(before: FormDefinition, after: FormDefinition): Text | undefined {
  const [fault] = checkLimits(after);
  return fault && checkLimits(before).length === 0 ? fault.message : undefined;
}

/**
 * Why an edit may not be done: the form would go past a limit. What is past it already may stay, and may become
 * smaller.
 */
export function limitReached(definition: FormDefinition, command: EditCommand): Text | undefined {
  const after = edit(definition, command);
  if (!after) return undefined;
  const reached = LIMITS.find(({ limit, count }) => count(after) > limit && count(after) > count(definition));
  if (reached) return { th: reached.th, en: reached.en };
  return GROWS.has(command.do) ? sizeReached(definition, after) : undefined;
}
