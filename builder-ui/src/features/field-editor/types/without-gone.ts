import type { Choice } from '@khamrong/schemas';
import type { FieldOf } from './field-props';

type Gone = (value: string | undefined) => boolean;

function namedIn(field: FieldOf<'radio' | 'select' | 'checkbox_group'>, isGone: Gone) {
  if (field.type !== 'checkbox_group') return isGone(field.default) ? { default: null } : {};
  const left = field.exclusive?.filter((value) => !isGone(value));
  return { exclusive: left?.length ? left : null };
}

/** Other choices for a field; what names one that is no longer there goes with it. */
export function withoutGone(
  field: FieldOf<'radio' | 'select' | 'checkbox_group'>,
  choices: readonly Choice[],
): Record<string, unknown> {
  const isGone: Gone = (value) => value !== undefined && !choices.some((choice) => choice.value === value);
  const refused = field.type === 'radio' ? field.refuse?.value : undefined;
  return { choices, ...namedIn(field, isGone), ...(isGone(refused) ? { refuse: null } : {}) };
}
