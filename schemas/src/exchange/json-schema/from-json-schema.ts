import type { Imported } from '../imported';
import { Names } from '../names';
import { Report } from '../report';
import { settle } from '../settle';
import { faultOf, isObject, lookThrough, refused, type Json } from '../untrusted';
import { helpOf, holdsMarkup, labelOf } from '../words';
import { applyNeeded, conditionalNodes } from './needed-when';
import type { Placing } from './place-elements';
import { placePages } from './place-pages';
import { fieldNodes, type Node, type Reading } from './reading';
import { readProperties } from './read-properties';
import { resolved } from './resolve-schema';
import { controlsByPath, plainUi } from './ui-elements';

/** Fields that are read, at most: more than a form may have. */
const ROOM = 1500;

const NO_SCHEMA = refused(
  'ไฟล์นี้ไม่ใช่ JSON Schema ของแบบฟอร์ม (ต้องเป็นข้อมูลชนิด object ที่มีคำถาม)',
  'This is no JSON Schema of a form: it describes no object with properties',
);
const PATIENCE = 'ไฟล์ชนิดนี้ไม่มีเอกสารแนบ แบบคำร้อง และชั้นข้อมูลส่วนบุคคล กรุณาตรวจและเพิ่มเอง';

const byPath = (nodes: readonly Node[]): [string, Node][] =>
  nodes.flatMap((node): [string, Node][] => [
    [node.path, node],
    ...(node.kind === 'group' ? byPath(node.children) : []),
  ]);

/** Fields the UI schema does not show are not asked for there either. */
function tellUnplaced(nodes: readonly Node[], { placed, reading }: Placing): void {
  for (const { path, field } of fieldNodes(nodes))
    if (!placed.has(path)) reading.report.note(field.label.th, 'ไม่ได้แสดงในหน้าจอเดิม จึงไม่ได้นำมา');
}

function read(root: Json, uischema: Json | undefined, reading: Reading): Imported {
  const schema = resolved(root, reading, '');
  const plain = readProperties(schema, { path: '', required: true, depth: 0 }, reading);
  const added = conditionalNodes(root, plain, reading);
  const nodes = [...plain, ...added];
  applyNeeded(root, nodes, uischema !== undefined, reading);
  if (reading.room <= 0) reading.report.first(`มีคำถามมากเกินไป อ่านเพียง ${ROOM} ข้อแรก`);
  const placing: Placing = {
    reading,
    known: new Map(fieldNodes(nodes).map((node) => [node.path, node])),
    nodes: new Map(byPath(nodes)),
    placed: new Set(),
    files: [],
  };
  const title = labelOf(schema.title);
  const pages = placePages(uischema ?? plainUi(nodes), title.th, placing);
  tellUnplaced(nodes, placing);
  reading.report.note('', PATIENCE);
  const description = helpOf(schema.description);
  return settle({ title, description, pages, attachments: placing.files }, reading.report);
}

/**
 * A draft made of a plain JSON Schema (draft-07 or 2020-12) of an object, laid out by its JSON Forms UI schema where
 * there is one. Both are taken as they come from a stranger.
 */
export function fromJsonSchema(schema: unknown, uischema?: unknown): Imported {
  const fault = faultOf([schema, uischema]);
  if (fault) return fault;
  if (!isObject(schema)) return NO_SCHEMA;
  const report = new Report();
  const reading: Reading = {
    root: schema,
    names: new Names(),
    report,
    controls: controlsByPath(uischema),
    room: ROOM,
  };
  if (lookThrough([schema, uischema]).strings.some(holdsMarkup))
    report.note('', 'ข้อความที่มีคำสั่งของหน้าเว็บ (เช่น <b>) ถูกตัดให้เหลือแต่ตัวหนังสือ');
  if (resolved(schema, reading, '').type !== 'object') return NO_SCHEMA;
  return read(schema, isObject(uischema) ? uischema : undefined, reading);
}
