import { indexPart, type Path } from '../bson/path';
import { describe } from '../bson/describe';
import { isDocument, type Document, type Value } from '../bson/value';
import { fail } from '../errors';

/** Padding an array further than this is an error, as in MongoDB. */
const MAX_PADDING = 1_500_000;

/** A place in a document: the container and the name or index in it. */
export type Target = { container: Document; key: string } | { container: Value[]; key: number };

export function valueOf(target: Target): Value | undefined {
  return Array.isArray(target.container)
    ? target.container[target.key as number]
    : target.container.get(target.key as string);
}

export function assign(target: Target, value: Value): void {
  if (!Array.isArray(target.container)) target.container.set(target.key as string, value);
  else {
    const { container } = target;
    const index = target.key as number;
    if (index > container.length + MAX_PADDING)
      fail('BadValue', `can't backfill more than ${MAX_PADDING} elements`);
    while (container.length < index) container.push(null);
    container[index] = value;
  }
}

/** Removes a field; an array keeps its length, with null in the place. */
export function remove(target: Target): void {
  if (!Array.isArray(target.container)) target.container.delete(target.key as string);
  else if ((target.key as number) < target.container.length) target.container[target.key as number] = null;
}

function targetIn(value: Value, part: string): Target | undefined {
  if (isDocument(value)) return { container: value, key: part };
  const index = indexPart(part);
  return Array.isArray(value) && index !== undefined ? { container: value, key: index } : undefined;
}

/** The place of a path when all on the way exists, else undefined. */
export function existing(document: Document, path: Path): Target | undefined {
  let value: Value | undefined = document;
  let target: Target | undefined;
  for (const part of path) {
    target = value === undefined ? undefined : targetIn(value, part);
    if (!target) return undefined;
    value = valueOf(target);
  }
  return target && value !== undefined ? target : undefined;
}

function notViable(path: Path, depth: number, value: Value): never {
  const at = path[depth - 1] ?? '';
  return fail('PathNotViable', `Cannot create field '${path[depth]}' in element {${at}: ${describe(value)}}`);
}

/** The place of a path, with documents made on the way; a scalar on the way is PathNotViable. */
export function ensure(document: Document, path: Path): Target {
  let value: Value = document;
  for (let depth = 0; ; depth++) {
    const target = targetIn(value, path[depth] as string) ?? notViable(path, depth, value);
    if (depth === path.length - 1) return target;
    const present = valueOf(target);
    if (present === undefined) assign(target, new Map());
    value = valueOf(target) as Value;
  }
}
