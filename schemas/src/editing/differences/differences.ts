import type { FormDefinition } from '../../definition/form-definition';
import { placeOf, type Place } from '../faults/place-of';
import { changedNames } from '../changed-names';
import { settingChanges } from './changed-settings';
import { fieldDifferences } from './field-differences';
import { movedKeys } from './in-order';
import { petitionDifferences } from './petition-differences';

/** One thing that is not what it was. */
export interface Difference {
  kind: 'added' | 'removed' | 'moved' | 'changed';
  /** Where it stands now; of what was taken out, where it stood. */
  place: Place;
  /** In Thai, a whole sentence. */
  text: string;
}

interface Keyed {
  key: string;
}

type Where = (key: string) => Place;

/** Things of a list that came, went, stand elsewhere or are set otherwise. */
function listDifferences<T extends Keyed>(
  before: readonly T[],
  after: readonly T[],
  was: Where,
  is: Where,
  ...left: string[]
): Difference[] {
  const keysOf = (list: readonly T[]): string[] => list.map(({ key }) => key);
  const [old, now] = [keysOf(before), keysOf(after)];
  const added = now.filter((key) => !old.includes(key)).map((key) => told('added', is(key), 'เพิ่ม'));
  const removed = old.filter((key) => !now.includes(key)).map((key) => told('removed', was(key), 'ลบ'));
  const moved = movedKeys(old, now).map((key) => told('moved', is(key), 'ย้ายลำดับ'));
  const changed = after.flatMap((each) => {
    const other = before.find(({ key }) => key === each.key);
    const changes = other ? settingChanges(other, each, ...left) : [];
    return changes.length > 0 ? [changedThing(is(each.key), changes)] : [];
  });
  return [...added, ...removed, ...moved, ...changed];
}

const told = (kind: Difference['kind'], place: Place, verb: string): Difference => ({
  kind,
  place,
  text: `${verb}${place.label}`,
});

const changedThing = (place: Place, changes: readonly string[]): Difference => ({
  kind: 'changed',
  place,
  text: `${place.label}: ${changes.join(', ')}`,
});

const settingDifferences = (before: FormDefinition, after: FormDefinition): Difference[] =>
  changedNames(before, after, 'formatVersion', 'pages', 'attachments', 'petition').map((name) => {
    const place = placeOf(after, `/${name}`);
    return { kind: 'changed', place, text: `แก้${place.label}` };
  });

/** What changed from one state of a form to another, in plain Thai: settings, pages, fields, files, the petition. */
export function differences(before: FormDefinition, after: FormDefinition): Difference[] {
  const at =
    (form: FormDefinition, list: 'pages' | 'attachments'): Where =>
    (key) =>
      placeOf(form, `/${list}/${form[list].findIndex((each: Keyed) => each.key === key)}`);
  return [
    ...settingDifferences(before, after),
    ...listDifferences(before.pages, after.pages, at(before, 'pages'), at(after, 'pages'), 'key', 'fields'),
    ...fieldDifferences(before, after),
    ...listDifferences(
      before.attachments,
      after.attachments,
      at(before, 'attachments'),
      at(after, 'attachments'),
      'key',
    ),
    ...petitionDifferences(before.petition, after),
  ];
}
