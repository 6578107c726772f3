import type { UiCategory, UiControl } from '@khamrong/schemas';
import { keyOf } from '@khamrong/schemas';

/** The order in which an address is chosen: each level narrows the next. */
const CASCADE = ['province', 'amphoe', 'tambon', 'postcode'];

const cascadeKeys = (control: UiControl): string[] =>
  CASCADE.map((level) => `${String(control.options.cascade)}${level}`);

/**
 * The controls of a page in the order they are asked: as the clerk put them, but for the levels of an address,
 * which stand together from the province down.
 */
export function inAskingOrder({ elements }: UiCategory): UiControl[] {
  const byKey = new Map(elements.map((control) => [keyOf(control), control]));
  const ordered = new Set<UiControl>();
  for (const control of elements) {
    const together =
      control.options.field === 'address_lookup' && !ordered.has(control)
        ? cascadeKeys(control).flatMap((key) => byKey.get(key) ?? [])
        : [];
    for (const each of [...together, control]) ordered.add(each);
  }
  return [...ordered];
}
