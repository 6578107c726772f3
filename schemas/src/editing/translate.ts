import type { FormDefinition } from '../definition/form-definition';

const steps = (pointer: string): string[] => pointer.split('/').slice(1);

/** A value with what stands at a path changed; undefined where the path leads nowhere. */
function changedAt(value: unknown, path: readonly string[], change: (found: object) => object): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const next = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  const inside = changedAt(next, rest, change);
  if (inside === undefined) return undefined;
  return Array.isArray(value)
    ? value.map((each: unknown, at) => (String(at) === step ? inside : each))
    : { ...value, [step]: inside };
}

/** The definition with the English text beside a Thai one. @param at JSON pointer to the text */
export const translate = (definition: FormDefinition, at: string, en: string): FormDefinition | undefined =>
  changedAt(definition, steps(at), (text) => {
    const { en: _before, ...thai } = text as { th: string; en?: string };
    return en.trim() === '' ? thai : { ...thai, en };
  }) as FormDefinition | undefined;
