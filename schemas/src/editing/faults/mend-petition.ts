import { mending, type Mender } from './mending';
import { putAt, stepsOf, valueAt } from './pointers';

/** Lists of keys; one without entries stands for all there are, or for nothing. */
const LISTS: ReadonlySet<string> = new Set(['pages', 'fields', 'unprinted']);

const isNamed = (item: unknown, name: string): boolean =>
  typeof item === 'object' && item !== null && 'value' in item && item.value === name;

const withoutPlaceholder = (text: string, name: string): string =>
  text
    .replaceAll(new RegExp(`\\{${name}(\\|-?)?\\}`, 'g'), '')
    .replace(/ {3,}/g, '  ')
    .trimEnd();

function listWithout(list: readonly unknown[], name: string, property: string): unknown[] | undefined {
  const left = list
    .filter((each) => !isNamed(each, name) && !(LISTS.has(property) && each === name))
    .map((each) => without(each, name));
  return left.length === 0 && list.length > 0 ? undefined : left;
}

/** A part of the petition that does not name something any more: in texts, in lists, as the source of a column. */
function without(value: unknown, name: string, property = ''): unknown {
  if (typeof value === 'string')
    return property === 'from' && value === name ? undefined : withoutPlaceholder(value, name);
  if (Array.isArray(value)) return listWithout(value, name, property);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]): [string, unknown] => [key, without(each, name, key)])
      .filter(([, each]) => each !== undefined),
  );
}

/** Lists that stay where they are when nothing is left in them. */
const STAYS = (part: unknown): Record<string, unknown[]> =>
  typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'attachments'
    ? { items: [] }
    : {};

const partWithout = (part: unknown, name: string, property: string): unknown => {
  const left = without(part, name, property);
  if (left === undefined && property === 'fields') return [];
  return typeof left === 'object' && left !== null && !Array.isArray(left)
    ? { ...STAYS(part), ...left }
    : left;
};

/** The parts of the petition a fault is about: the block it stands in, the title and whom it is to, or a list. */
function partsAt(path: string): string[] {
  if (path === '/petition') return ['/petition/title', '/petition/to'];
  const [, list, at] = stepsOf(path);
  return list === 'blocks' || list === 'office' ? [`/petition/${list}/${at}`] : [path];
}

/** Takes what is gone out of the part that names it; a part that prints nothing else goes with it. */
export const mendPetition: Mender = (definition, { path, about }) => {
  if (path.endsWith('/field')) {
    const isLast = definition.petition.blocks.length === 1 && path.startsWith('/petition/blocks');
    const block = path.replace(/\/field$/, '');
    return isLast ? [] : mending('ลบส่วนนี้ออกจากแบบคำร้อง', putAt(definition, block, undefined));
  }
  const name = String(about?.value ?? '');
  const commands = partsAt(path).map((part) => {
    const steps = stepsOf(part);
    return putAt(definition, part, partWithout(valueAt(definition, steps), name, steps.at(-1) ?? ''));
  });
  return mending('ตัดออกจากแบบคำร้อง', ...commands);
};
