import type { FormDefinition } from '../../definition/form-definition';
import { isSameJson } from '../../json/json-value';
import { changedNames } from '../changed-names';
import { PETITION_NAMES, SETTING_NAMES } from '../differences/setting-names';
import { placeOf } from '../faults/place-of';

/** Something whose settings are edited one by one. */
interface Thing {
  /** JSON pointer of it, where it has no other name; settings of the form stand at its root. */
  at: string;
  settings: object;
  names: Record<string, string>;
}

/** Everything in a form that has settings, by what stays the same of it wherever it stands. */
function thingsIn(form: FormDefinition): Map<string, Thing> {
  const { formatVersion: _, pages, attachments, petition, ...settings } = form;
  const things: [string, Thing][] = [
    ['form', { at: '', settings, names: {} }],
    ['petition', { at: '/petition', settings: petition, names: PETITION_NAMES }],
  ];
  attachments.forEach((each, index) =>
    things.push([
      `attachment:${each.key}`,
      { at: `/attachments/${index}`, settings: each, names: SETTING_NAMES },
    ]),
  );
  pages.forEach(({ fields, ...page }, index) => {
    const at = `/pages/${index}`;
    things.push([`page:${page.key}`, { at, settings: page, names: SETTING_NAMES }]);
    fields.forEach((field, number) =>
      things.push([
        `field:${field.key}`,
        { at: `${at}/fields/${number}`, settings: field, names: SETTING_NAMES },
      ]),
    );
  });
  return new Map(things);
}

/** What is changed here and there to something different; all that is changed there where this puts another type. */
function changedByBoth(base: object, mine: object, theirs: object): string[] {
  const own = changedNames(base, mine);
  const [a, b] = [mine as Record<string, unknown>, theirs as Record<string, unknown>];
  return changedNames(base, theirs).filter(
    (name) => (own.includes(name) || own.includes('type')) && !isSameJson(a[name], b[name]),
  );
}

/** What a clerk calls a setting: ช่อง “โทรศัพท์” หน้า 2: ข้อความ. */
function called(form: FormDefinition, { at, names }: Thing, name: string): string {
  if (at === '') return placeOf(form, `/${name}`).label;
  const thing = at === '/petition' ? 'แบบคำร้อง' : placeOf(form, at).label;
  return `${thing}: ${names[name] ?? 'การตั้งค่าอื่น'}`;
}

/**
 * What of theirs is written over when my edits since `base` are done again on it: settings that both changed, and
 * things they changed that I took out. In the words of a clerk, empty where nothing is.
 */
export function overwritten(base: FormDefinition, mine: FormDefinition, theirs: FormDefinition): string[] {
  const [before, own] = [thingsIn(base), thingsIn(mine)];
  return [...thingsIn(theirs)].flatMap(([id, thing]) => {
    const was = before.get(id);
    if (!was) return [];
    const here = own.get(id);
    if (here)
      return changedByBoth(was.settings, here.settings, thing.settings).map((name) =>
        called(theirs, thing, name),
      );
    return isSameJson(was.settings, thing.settings) ? [] : [`${placeOf(theirs, thing.at).label} (คุณลบ)`];
  });
}
