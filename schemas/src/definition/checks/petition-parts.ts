import type { Field } from '../../fields';
import { ROW_NUMBER, type OfficeBlock, type PetitionBlock } from '../../petition/petition-layout';
import { faultIf, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';

export type Block = PetitionBlock | OfficeBlock;
type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

const KINDS = {
  field: { th: 'ช่อง', en: 'field' },
  page: { th: 'หน้า', en: 'page' },
  attachment: { th: 'เอกสารแนบ', en: 'attachment' },
  column: { th: 'คอลัมน์', en: 'column' },
  choice: { th: 'ตัวเลือก', en: 'choice' },
};

/** Names of a kind that are not among those there are. */
export const missing = (
  kind: keyof typeof KINDS,
  names: readonly string[],
  known: readonly string[],
  path: string,
): DefinitionFault[] =>
  names.flatMap((name) =>
    faultIf(
      !known.includes(name),
      path,
      `แบบคำร้องใช้${KINDS[kind].th}ที่ไม่มีแล้ว`,
      `The petition names the ${KINDS[kind].en} “${name}”, which does not exist`,
      'petition.gone',
      { value: name },
    ),
  );

const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);
const valuesOf = (list: readonly { value: string }[]): string[] => list.map(({ value }) => value);

/** Boxes stand for choices of the field; lists of the office are known once the form is published. */
function boxFaults({ items }: BlockOf<'choices'>, field: Field | undefined, path: string): DefinitionFault[] {
  const choices = field && 'choices' in field ? field.choices : undefined;
  return items && choices ? missing('choice', valuesOf(items), valuesOf(choices), path) : [];
}

function columnFaults({ columns }: BlockOf<'annex_table'>, field: Field | undefined, path: string) {
  const from = columns.flatMap((column) => column.from ?? []).filter((key) => key !== ROW_NUMBER);
  return field?.type === 'repeat_table' ? missing('column', from, keysOf(field.columns), path) : [];
}

/** What a block names beside fields: choices, columns, pages, attachments. */
export function partFaults(
  block: Block,
  path: string,
  fields: ReadonlyMap<string, Field>,
  form: FormDefinition,
): DefinitionFault[] {
  switch (block.kind) {
    case 'answers':
      return missing('page', block.pages ?? [], keysOf(form.pages), path);
    case 'attachments':
      return missing('attachment', valuesOf(block.items), keysOf(form.attachments), path);
    case 'choices':
      return boxFaults(block, fields.get(block.field), path);
    case 'annex_table':
      return columnFaults(block, fields.get(block.field), path);
    default:
      return [];
  }
}
