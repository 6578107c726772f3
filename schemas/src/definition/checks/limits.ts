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
  /** Its schema as JSON, UTF-8. */
  bytes: 64 * 1024,
} as const;

const conditionsIn = (definition: FormDefinition): number =>
  new Set(
    [...placesIn(definition), ...definition.attachments].flatMap(({ showWhen }) =>
      showWhen ? [JSON.stringify(showWhen)] : [],
    ),
  ).size;

const tooMany = (what: string, whatEn: string, count: number, limit: number): DefinitionFault[] =>
  faultIf(
    count > limit,
    '',
    `แบบฟอร์มใหญ่เกินไป: มี${what} ${count} เกินกำหนด ${limit}`,
    `The form is too large: ${count} ${whatEn}, at most ${limit} are possible`,
  );

/** Size, counted before anything is compiled into code. */
export function checkLimits(definition: FormDefinition): DefinitionFault[] {
  const { schema } = compileDefinition(definition);
  const bytes = new TextEncoder().encode(JSON.stringify(schema)).byteLength;
  const unknown = unknownKeywords(schema);
  return [
    ...tooMany('ส่วนประกอบ', 'parts', schemaNodes(schema).length, FORM_LIMITS.nodes),
    ...tooMany('เงื่อนไข', 'conditions', conditionsIn(definition), FORM_LIMITS.conditions),
    ...tooMany('ขนาด (ไบต์)', 'bytes', bytes, FORM_LIMITS.bytes),
    ...faultIf(
      unknown.length > 0,
      '',
      `แบบฟอร์มใช้คำสั่งที่ระบบไม่รู้จัก: ${unknown.join(', ')}`,
      `The schema uses unknown keywords: ${unknown.join(', ')}`,
    ),
  ];
}
