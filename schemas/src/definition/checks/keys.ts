import { faultIf, under, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';
import { placesIn } from '../places';

/** Where errors of attachments stand among those of answers. */
const TAKEN = 'attachments';

interface Keyed {
  key: string;
  path: string;
}

/** Keys stand once, and none is a name that every JavaScript object has or that the system uses itself. */
function keyFaults(keyed: Keyed[]): DefinitionFault[] {
  const seen = new Set<string>();
  return keyed.flatMap(({ key, path }) => {
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...faultIf(
        twice,
        path,
        'รหัสอ้างอิงซ้ำกับที่มีอยู่แล้ว กรุณาลบแล้วเพิ่มใหม่',
        `The key “${key}” is used twice`,
        'key.repeated',
        { value: key },
      ),
      ...faultIf(
        key in {} || key === TAKEN,
        path,
        'รหัสอ้างอิงนี้ระบบสงวนไว้ กรุณาลบแล้วเพิ่มใหม่',
        `The key “${key}” is reserved`,
        'key.reserved',
        { value: key },
      ),
    ];
  });
}

const keyed = (list: readonly { key: string }[], path: string): Keyed[] =>
  list.map(({ key }, index) => ({ key, path: `${path}/${index}/key` }));

/** Keys of fields, pages, attachments, and of the parts of fields. */
export function checkKeys(definition: FormDefinition): DefinitionFault[] {
  const places = placesIn(definition);
  return [
    ...keyFaults(places.map(({ field, path }) => ({ key: field.key, path: `${path}/key` }))),
    ...keyFaults(keyed(definition.pages, '/pages')),
    ...keyFaults([
      ...places
        .filter(({ field }) => field.type === 'signature')
        .map(({ field, path }) => ({ key: field.key, path: `${path}/key` })),
      ...keyed(definition.attachments, '/attachments'),
    ]),
    ...places.flatMap(({ field, path }) => under(path, partFaults(field))),
  ];
}

type Placed = ReturnType<typeof placesIn>[number]['field'];

function partFaults(field: Placed): DefinitionFault[] {
  if (field.type === 'repeat_table') return keyFaults(keyed(field.columns, '/columns'));
  if (field.type !== 'matrix_likert') return [];
  return keyFaults(field.groups.flatMap(({ items }, group) => keyed(items, `/groups/${group}/items`)));
}
