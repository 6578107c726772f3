import type { Field, FieldTypeName } from '../../fields';
import type { PetitionLayout } from '../../petition/petition-layout';
import { placeholdersOf } from '../../petition/paper-text';
import { SYSTEM_VARIABLES } from '../../petition/system-variables';
import { faultIf, type DefinitionFault } from '../definition-fault';
import { fieldsIn, type FormDefinition } from '../form-definition';
import { ATTACHMENT_COUNT } from './attachment-count';
import type { Scope } from './condition-scope';
import { conditionFaults } from './conditions';
import { missing, partFaults, type Block } from './petition-parts';

type Fields = ReadonlyMap<string, Field>;

/** The petition comes last: its conditions may look at everything. */
const petitionScope = (fields: Fields): Scope => ({ owner: 'petition', earlier: fields, all: fields });

/** Field types each kind of block can print. */
const PRINTS: Partial<Record<Block['kind'], readonly FieldTypeName[]>> = {
  choices: [
    'radio',
    'select',
    'select_org_list',
    'slot',
    'checkbox_group',
    'checkbox_group_org_list',
    'consent',
  ],
  consent: ['consent'],
  matrix: ['matrix_likert'],
  annex_table: ['repeat_table'],
  field_table: ['repeat_table'],
};

/** All strings in a value; placeholders stand in none but texts. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const unknownNames = (value: unknown, path: string, names: ReadonlySet<string>): DefinitionFault[] =>
  [...new Set(stringsIn(value).flatMap(placeholdersOf))]
    .filter((name) => !names.has(name))
    .flatMap((name) =>
      faultIf(
        true,
        path,
        'ข้อความในแบบคำร้องใช้ช่องที่ไม่มีในแบบฟอร์มแล้ว',
        `The petition names {${name}}, which the form does not have`,
        'petition.gone',
        { value: name },
      ),
    );

/** Blocks that print one field: it exists and is of a type the block can print. */
function printedField(block: Block, path: string, fields: Fields): DefinitionFault[] {
  if (!('field' in block)) return [];
  const field = fields.get(block.field);
  const isPrinted = field !== undefined && PRINTS[block.kind]?.includes(field.type);
  return faultIf(
    !isPrinted,
    `${path}/field`,
    field
      ? `ส่วนนี้ของแบบคำร้องพิมพ์คำตอบของ “${field.label.th}” ไม่ได้ เพราะเป็นช่องคนละชนิด`
      : 'ส่วนนี้ของแบบคำร้องพิมพ์ช่องที่ไม่มีในแบบฟอร์มแล้ว',
    `This part of the petition cannot print the field “${field?.label.en ?? block.field}”`,
    field ? 'petition.unprintable' : 'petition.gone',
    { field: block.field },
  );
}

/** Variables may name fields, the system's variables, and the variables before them. */
function checkVariables(
  { variables = {} }: PetitionLayout,
  names: Set<string>,
  fields: Fields,
): DefinitionFault[] {
  return Object.entries(variables).flatMap(([name, wordings]) => {
    const path = `/petition/variables/${name}`;
    const conditions = typeof wordings === 'string' ? [] : wordings;
    const faults = [
      ...unknownNames(wordings, path, names),
      ...conditions.flatMap(({ showWhen }, index) =>
        conditionFaults(showWhen, `${path}/${index}/showWhen`, petitionScope(fields)),
      ),
    ];
    names.add(name);
    return faults;
  });
}

/** Everything a petition names is there: placeholders, fields of the right type, pages, attachments, choices. */
export function checkPetition(form: FormDefinition): DefinitionFault[] {
  const { petition } = form;
  const list = fieldsIn(form);
  const keys = list.map(({ key }) => key);
  const fields = new Map([...list, ATTACHMENT_COUNT].map((field) => [field.key, field]));
  const names = new Set<string>([...SYSTEM_VARIABLES, ...keys]);
  const variables = checkVariables(petition, names, fields);
  const checkBlock = (block: Block, path: string): DefinitionFault[] => [
    ...unknownNames(block, path, names),
    ...conditionFaults(block.showWhen, `${path}/showWhen`, petitionScope(fields)),
    ...printedField(block, path, fields),
    ...partFaults(block, path, fields, form),
  ];
  return [
    ...unknownNames([petition.title, petition.to], '/petition', names),
    ...variables,
    ...petition.blocks.flatMap((block, index) => checkBlock(block, `/petition/blocks/${index}`)),
    ...petition.office.flatMap((block, index) => checkBlock(block, `/petition/office/${index}`)),
    ...missing('field', petition.unprinted ?? [], keys, '/petition/unprinted'),
    ...missing('field', petition.redaction?.fields ?? [], keys, '/petition/redaction/fields'),
    ...conditionFaults(petition.redaction?.when, '/petition/redaction/when', petitionScope(fields)),
  ];
}
