import type { Attachment, FormDefinition, Page } from '../../definition/form-definition';
import type { Field } from '../../fields';
import type { EditCommand } from '../edit-command';

/** The thing of a definition that a JSON pointer leads into, and the steps from there. */
export type Pointed =
  | { kind: 'field'; thing: Field; page: Page; rest: readonly string[] }
  | { kind: 'page'; thing: Page; rest: readonly string[] }
  | { kind: 'attachment'; thing: Attachment; rest: readonly string[] }
  | { kind: 'petition'; thing: FormDefinition['petition']; rest: readonly string[] }
  | { kind: 'form'; thing: FormDefinition; rest: readonly string[] };

export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1);

function onPage(
  { pages }: FormDefinition,
  [number, list, at, ...inField]: readonly string[],
): Pointed | undefined {
  const page = pages[Number(number)];
  const field = list === 'fields' ? page?.fields[Number(at)] : undefined;
  if (page && field) return { kind: 'field', thing: field, page, rest: inField };
  return (
    page && {
      kind: 'page',
      thing: page,
      rest: list === undefined ? [] : [list, ...(at ? [at] : []), ...inField],
    }
  );
}

/** What a JSON pointer leads to; undefined where that is gone. */
export function pointedAt(definition: FormDefinition, pointer: string): Pointed | undefined {
  const [part, ...rest] = stepsOf(pointer);
  if (part === 'pages') return onPage(definition, rest);
  if (part === 'petition') return { kind: 'petition', thing: definition.petition, rest };
  if (part !== 'attachments') return { kind: 'form', thing: definition, rest: stepsOf(pointer) };
  const attachment = definition.attachments[Number(rest[0])];
  return attachment && { kind: 'attachment', thing: attachment, rest: rest.slice(1) };
}

/** What stands at steps into a value. */
export const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Record<string, unknown>)[step]
        : undefined,
    value,
  );

/**
 * A value with what stands at steps into it put anew; undefined takes it out: a property, or an item of a list.
 */
export function withAt<T>(value: T, [step, ...rest]: readonly string[], put: unknown): T {
  if (step === undefined || typeof value !== 'object' || value === null) return put as T;
  const inside = rest.length > 0 ? withAt(valueAt(value, [step]), rest, put) : put;
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) => {
      if (String(at) !== step) return [each];
      return inside === undefined ? [] : [inside];
    }) as T;
  const { [step]: _before, ...others } = value as Record<string, unknown>;
  return (inside === undefined ? others : { ...others, [step]: inside }) as T;
}

function setting({ kind, thing }: Pointed, changes: Record<string, unknown>): EditCommand {
  if (kind === 'field') return { do: 'setField', field: thing.key, changes };
  if (kind === 'page') return { do: 'setPage', page: thing.key, changes };
  if (kind === 'attachment') return { do: 'setAttachment', attachment: thing.key, changes };
  return { do: kind === 'petition' ? 'setPetition' : 'setForm', changes };
}

/** The edit that puts what stands at a JSON pointer anew; undefined takes it out. */
export function putAt(definition: FormDefinition, pointer: string, put: unknown): EditCommand | undefined {
  const found = pointedAt(definition, pointer);
  const [name] = found?.rest ?? [];
  if (!found || name === undefined) return undefined;
  const after = withAt<object>(found.thing, found.rest, put);
  return setting(found, { [name]: valueAt(after, [name]) ?? null });
}
