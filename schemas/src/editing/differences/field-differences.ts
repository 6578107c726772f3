import type { FormDefinition } from '../../definition/form-definition';
import { fieldTypes, type Field } from '../../fields';
import { placeOf, type Place } from '../faults/place-of';
import { settingChanges } from './changed-settings';
import type { Difference } from './differences';
import { movedKeys } from './in-order';

interface Standing {
  field: Field;
  /** Key of its page. */
  page: string;
  place: Place;
}

const standing = (form: FormDefinition): Map<string, Standing> =>
  new Map(
    form.pages.flatMap((page, number) =>
      page.fields.map((field, index): [string, Standing] => [
        field.key,
        { field, page: page.key, place: placeOf(form, `/pages/${number}/fields/${index}`) },
      ]),
    ),
  );

const keysOn = (form: FormDefinition, page: string): string[] =>
  form.pages.find(({ key }) => key === page)?.fields.map(({ key }) => key) ?? [];

/** Fields that stand elsewhere on the page they stood on. */
const movedOnPages = (before: FormDefinition, after: FormDefinition): Set<string> =>
  new Set(after.pages.flatMap(({ key }) => movedKeys(keysOn(before, key), keysOn(after, key))));

/** What one field is called, was called, and is. */
function changesOf(was: Field, is: Field): string[] {
  if (was.type === is.type) return settingChanges(was, is, 'key', 'type');
  const [from, to] = [fieldTypes[was.type].title.th, fieldTypes[is.type].title.th];
  return [`เปลี่ยนชนิดจาก “${from}” เป็น “${to}”`];
}

function fieldDifference(was: Standing, is: Standing, isMoved: boolean): Difference[] {
  const { place } = is;
  const changes = changesOf(was.field, is.field);
  const changed: Difference[] =
    changes.length > 0 ? [{ kind: 'changed', place, text: `${place.label}: ${changes.join(', ')}` }] : [];
  if (was.page !== is.page)
    return [{ kind: 'moved', place, text: `ย้าย${was.place.label} มาที่${pageWords(place)}` }, ...changed];
  return isMoved ? [{ kind: 'moved', place, text: `ย้ายลำดับ${place.label}` }, ...changed] : changed;
}

/** The page of a field's place: หน้า 2. */
const pageWords = ({ label }: Place): string => label.slice(label.lastIndexOf('หน้า '));

/** Fields that came, went, moved or are set otherwise. */
export function fieldDifferences(before: FormDefinition, after: FormDefinition): Difference[] {
  const [old, now] = [standing(before), standing(after)];
  const moved = movedOnPages(before, after);
  const removed = [...old.values()].filter(({ field }) => !now.has(field.key));
  const present = [...now.values()].flatMap((is): Difference[] => {
    const was = old.get(is.field.key);
    return was
      ? fieldDifference(was, is, moved.has(is.field.key))
      : [{ kind: 'added', place: is.place, text: `เพิ่ม${is.place.label}` }];
  });
  return [
    ...removed.map(({ place }): Difference => ({ kind: 'removed', place, text: `ลบ${place.label}` })),
    ...present,
  ];
}
