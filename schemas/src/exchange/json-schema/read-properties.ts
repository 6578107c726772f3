import { labelOf, withHelp } from '../words';
import { isObject, listOf, objectAt, type Json } from '../untrusted';
import { readMatrix } from './read-matrix';
import { readField, readFile, type FieldBase } from './read-field';
import { join, type Node, type Reading } from './reading';
import { resolved } from './resolve-schema';

/** Objects in objects, at most: deeper ones are references that go round. */
const DEEPEST = 5;

/** A property on its way to a field. */
interface Property {
  name: string;
  path: string;
  required: boolean;
  depth: number;
}

/** `firstName` and `first_name` as words, where a schema has no title for it. */
const spoken = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();

/** What the control calls the property; else what the schema does. */
function titleOf(schema: Json, control: Json, name: string): unknown {
  const { label } = control;
  const text = isObject(label) ? label.text : label;
  const own = objectAt(control, 'options').label;
  return isObject(own)
    ? own
    : typeof text === 'string' && text.trim()
      ? text
      : (schema.title ?? spoken(name));
}

function baseOf(schema: Json, property: Property, reading: Reading): FieldBase {
  const control = reading.controls.get(property.path) ?? {};
  const options = objectAt(control, 'options');
  const key = reading.names.take(property.path.replaceAll('/', '_'), 'question');
  const label = labelOf(titleOf(schema, control, property.name));
  const required = property.required || options.required === true;
  return {
    key,
    label: label.th ? label : { th: key },
    ...withHelp(options.help ?? schema.description),
    ...(required ? { required: true } : {}),
  };
}

/** What a property becomes: a field, a file, or a group of those. */
function nodeOf(raw: unknown, property: Property, reading: Reading): Node | undefined {
  const about = property.name.slice(0, 100);
  const schema = resolved(raw, reading, about);
  const { path } = property;
  const base = baseOf(schema, property, reading);
  const file = readFile(schema, base);
  if (file) return { kind: 'file', path, file };
  const options = objectAt(reading.controls.get(path), 'options');
  const read =
    readField(schema, options, base, reading) ??
    (schema.type === 'object' ? readMatrix(schema, base) : undefined);
  if (read) return { kind: 'field', path, ...read };
  if (schema.type === 'object') return groupOf(schema, base, property, reading);
  if (schema.type !== 'array') reading.report.note(base.label.th, 'เป็นข้อมูลชนิดที่ระบบนี้ไม่มี จึงไม่ได้นำมา');
  return undefined;
}

function groupOf(schema: Json, base: FieldBase, property: Property, reading: Reading): Node | undefined {
  const { key, label, help } = base;
  if (property.depth >= DEEPEST) {
    reading.report.note(label.th, 'ซ้อนกันลึกเกินไป หรืออ้างวนกลับมาที่เดิม จึงไม่ได้นำมา');
    return undefined;
  }
  const children = readProperties(schema, property, reading);
  if (children.length === 0) return undefined;
  return { kind: 'group', path: property.path, key, title: label, ...(help ? { help } : {}), children };
}

/** The properties of an object in their order. */
export function readProperties(schema: Json, parent: Omit<Property, 'name'>, reading: Reading): Node[] {
  const required = new Set(listOf(schema.required));
  const nodes: Node[] = [];
  for (const [name, raw] of Object.entries(objectAt(schema, 'properties'))) {
    if (reading.room <= 0) break;
    reading.room -= 1;
    const node = nodeOf(
      raw,
      {
        name,
        path: join(parent.path, name),
        required: parent.required && required.has(name),
        depth: parent.depth + 1,
      },
      reading,
    );
    if (node) nodes.push(node);
  }
  return nodes;
}
