export type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object, no list and not null. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: JsonObject): string[] => Object.keys(value).filter((key) => value[key] !== undefined);

/** Whether two values are equal as JSON, whatever the order of keys; a property that is undefined is not there. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSameJson(each, b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = keysOf(a);
  return (
    keys.length === keysOf(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]))
  );
}
