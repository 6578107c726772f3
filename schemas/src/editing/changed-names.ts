import { isSameJson } from '../json/json-value';

/** Names of the properties that differ, in the order of the second value, then those that are gone. */
export function changedNames(before: object, after: object, ...left: string[]): string[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(b), ...Object.keys(a)])].filter(
    (name) => !left.includes(name) && !isSameJson(a[name], b[name]),
  );
}
