import { isObject, listOf, objectAt, type Json } from '../untrusted';
import { conditionIn, type Known } from './read-conditions';
import { fieldNodes, type Node, type Reading } from './reading';
import { readProperties } from './read-properties';

/** `if` with its `then`, at the root or among its `allOf`. */
const conditionalParts = (root: Json): Json[] =>
  [root, ...listOf(root.allOf)].filter(isObject).filter((part) => isObject(part.if) && isObject(part.then));

const known = (nodes: readonly Node[]): Known => new Map(fieldNodes(nodes).map((node) => [node.path, node]));

/** Properties that stand in a `then` only: asked for while its `if` holds. */
export function conditionalNodes(root: Json, nodes: readonly Node[], reading: Reading): Node[] {
  const all = known(nodes);
  return conditionalParts(root).flatMap((part) => {
    const then = objectAt(part, 'then');
    const fresh = Object.fromEntries(
      Object.entries(objectAt(then, 'properties')).filter(([name, each]) => isObject(each) && !all.has(name)),
    );
    if (part.else !== undefined) reading.report.note('', 'ส่วนที่แสดงเมื่อ “ไม่เข้าเงื่อนไข” ไม่ได้นำมา');
    const showWhen = conditionIn(part.if, '', all);
    const added = readProperties(
      { ...then, properties: fresh },
      { path: '', required: true, depth: 0 },
      reading,
    );
    for (const node of fieldNodes(added)) {
      if (showWhen) node.field = { ...node.field, showWhen };
      else reading.report.note(node.field.label.th, 'เงื่อนไขของข้อนี้ระบบนี้ยังไม่มี จึงแสดงเสมอ');
    }
    return added;
  });
}

const ONLY_THEN = 'เดิมจำเป็นต้องตอบเฉพาะบางกรณี ระบบนี้จึงไม่บังคับ';

/**
 * Fields needed only under a condition are needed whenever they are shown here. Without a UI schema that is when they
 * are shown; with one, where they are shown under that condition already.
 */
export function applyNeeded(root: Json, nodes: readonly Node[], hasUi: boolean, reading: Reading): void {
  const all = known(nodes);
  for (const part of conditionalParts(root)) {
    const condition = conditionIn(part.if, '', all);
    for (const name of listOf(objectAt(part, 'then').required)) {
      const node = all.get(String(name));
      if (!node || node.field.required) continue;
      if (condition && !hasUi) node.field = { ...node.field, required: true, showWhen: condition };
      else if (node.field.showWhen) node.field = { ...node.field, required: true };
      else reading.report.note(node.field.label.th, ONLY_THEN);
    }
  }
}
