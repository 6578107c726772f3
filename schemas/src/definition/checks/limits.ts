import { compileDefinition } from '../../compile/compile-definition';
import { schemaNodes, unknownKeywords } from '../../compile/schema-nodes';
import { faultIf, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';
import { placesIn } from '../places';

/** What a form may grow to: its checks stay quick, and its pages load on a slow connection. */
export const FORM_LIMITS = {
  /** Schemas in its schema. */
  nodes: 500,
  /** Different conditions. */
  conditions: 40,
  /** Tests on answers in all conditions together, the petition's included. */
  tests: 2000,
  /** Its schema as JSON, UTF-8. */
  bytes: 64 * 1024,
} as const;

/** Different conditions of fields and files. */
export const conditionsIn = (definition: FormDefinition): number =>
  new Set(
    [...placesIn(definition), ...definition.attachments].flatMap(({ showWhen }) =>
      showWhen ? [JSON.stringify(showWhen)] : [],
    ),
  ).size;

/** Tests on answers, however deep they stand. */
function testsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'op' in value && 'field' in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, each) => sum + testsIn(each), own);
}

const tooMany = (th: string, en: string, count: number, limit: number): DefinitionFault[] =>
  faultIf(
    count > limit,
    '',
    `${th} (ขณะนี้ ${count.toLocaleString('en')} ใช้ได้ไม่เกิน ${limit.toLocaleString('en')})`,
    `The form is too large: ${count} ${en}, at most ${limit} are possible`,
    'size',
  );

const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength;

const unknownFaults = (unknown: readonly string[]): DefinitionFault[] =>
  faultIf(
    unknown.length > 0,
    '',
    `แบบฟอร์มใช้คำสั่งที่ระบบไม่รู้จัก: ${unknown.join(', ')}`,
    `The schema uses unknown keywords: ${unknown.join(', ')}`,
    'size',
  );

/** Size, counted before anything is compiled into code. */
export function checkLimits(definition: FormDefinition): DefinitionFault[] {
  const { schema } = compileDefinition(definition);
  return [
    ...tooMany(
      'แบบฟอร์มมีช่องและตัวเลือกมากเกินไป กรุณาลดลงหรือแยกเป็นสองบริการ',
      'parts',
      schemaNodes(schema).length,
      FORM_LIMITS.nodes,
    ),
    ...tooMany(
      'เงื่อนไขที่ต่างกันมีมากเกินไป กรุณารวมช่องที่ใช้เงื่อนไขเดียวกันไว้ใต้หัวข้อเดียว',
      'conditions',
      conditionsIn(definition),
      FORM_LIMITS.conditions,
    ),
    ...tooMany(
      'เงื่อนไขมีรายละเอียดมากเกินไป กรุณาลดจำนวนคำตอบที่ใช้เทียบ',
      'tests in conditions',
      testsIn(definition),
      FORM_LIMITS.tests,
    ),
    ...tooMany(
      'ข้อความในแบบฟอร์มยาวเกินไป กรุณาย่อคำอธิบายหรือตัวเลือก',
      'bytes',
      byteLength(JSON.stringify(schema)),
      FORM_LIMITS.bytes,
    ),
    ...unknownFaults(unknownKeywords(schema)),
  ];
}
