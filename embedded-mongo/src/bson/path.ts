import { isDocument, type Document, type Value } from './value';

/** A dotted path in parts. */
export type Path = readonly string[];

export const splitPath = (path: string): Path => path.split('.');

/** The array index a path part names, or undefined for a field name. */
export function indexPart(part: string): number | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : undefined;
}

/** The value one part below, where arrays are entered only by index. */
export function child(value: Value | undefined, part: string): Value | undefined {
  if (isDocument(value)) return value.get(part);
  if (!Array.isArray(value)) return undefined;
  const index = indexPart(part);
  return index === undefined ? undefined : value[index];
}

/** The value at an exact path (arrays by index only). */
export function valueAt(document: Document, path: Path): Value | undefined {
  let value: Value | undefined = document;
  for (const part of path) value = child(value, part);
  return value;
}
