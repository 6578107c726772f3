import { fieldTypes, type FieldTypeName } from '@khamrong/schemas';

/** What the schema of a setting limits it to. */
interface Limits {
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
}

const limitsOf = (type: FieldTypeName, setting: string): Limits =>
  (fieldTypes[type].settings.properties as Record<string, Limits>)[setting] ?? {};

/** Lowest and highest number a setting of a field type takes. */
export function boundsOf(type: FieldTypeName, setting: string): { min?: number; max?: number } {
  const { minimum: min, maximum: max } = limitsOf(type, setting);
  return { min, max };
}

/** Most characters or entries a setting of a field type takes. */
export function sizeOf(type: FieldTypeName, setting: string): number {
  const { maxLength, maxItems } = limitsOf(type, setting);
  return maxLength ?? maxItems ?? 0;
}
