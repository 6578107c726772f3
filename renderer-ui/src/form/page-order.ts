import type { Answers, UiCategory, UiControl, UiHeading } from '@khamrong/schemas';
import { controlsOn, holds, keyOf } from '@khamrong/schemas';

/** The order in which an address is chosen: each level narrows the next. */
const CASCADE = ['province', 'amphoe', 'tambon', 'postcode'];

const cascadeKeys = (control: UiControl): string[] =>
  CASCADE.map((level) => `${String(control.options.cascade)}${level}`);

/** A heading of a page with what stands under it; the first part of a page may have none. */
export interface PagePart {
  heading?: UiHeading;
  controls: UiControl[];
}

/**
 * The parts of a page, their controls in the order they are asked: as the clerk put them, but for the levels of an
 * address, which stand together from the province down.
 */
export function partsOf(page: UiCategory): PagePart[] {
  const byKey = new Map(controlsOn(page).map((control) => [keyOf(control), control]));
  const ordered = new Set<UiControl>();
  const parts: PagePart[] = [{ controls: [] }];
  for (const element of page.elements) {
    if (element.type === 'Label') {
      parts.push({ heading: element, controls: [] });
      continue;
    }
    const together =
      element.options.field === 'address_lookup' && !ordered.has(element)
        ? cascadeKeys(element).flatMap((key) => byKey.get(key) ?? [])
        : [];
    for (const each of [...together, element]) {
      if (!ordered.has(each)) parts.at(-1)?.controls.push(each);
      ordered.add(each);
    }
  }
  return parts;
}

/** While a question of it is shown; a heading without questions explains something, and stands by itself. */
export const isPartShown = (
  { heading, controls }: PagePart,
  shown: ReadonlySet<string>,
  answers: Answers,
): boolean =>
  heading && controls.length === 0
    ? holds(heading.options.showWhen, answers)
    : controls.some((control) => shown.has(keyOf(control)));

/** All controls of a page in the order they are asked. */
export const inAskingOrder = (page: UiCategory): UiControl[] =>
  partsOf(page).flatMap(({ controls }) => controls);
