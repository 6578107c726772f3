import type { Choice } from '../../definition/choice';
import { isObject, listOf, objectAt, type Json } from '../untrusted';
import { Names } from '../names';
import { labelOf } from '../words';
import { choicesIn } from './choices';
import type { FieldBase, ReadField } from './read-field';

/** What a table of ratings holds. */
const SCALE = { least: 2, most: 10 } as const;
const ITEMS_MAX = 40;

const number = (schema: unknown): boolean =>
  isObject(schema) && (schema.type === 'number' || schema.type === 'integer');

/** A place as latitude and longitude: our own, and what others call it. */
function isPlace(properties: Json): boolean {
  const names = Object.keys(properties).sort().join();
  return names === 'lat,lng' && Object.values(properties).every(number);
}

/** The schema that all items share, but for their titles; undefined where they differ. */
function sharedScale(items: readonly Json[]): Json | undefined {
  const scales = new Set(items.map(({ enum: values, oneOf }) => JSON.stringify(values ?? oneOf ?? null)));
  return scales.size === 1 && items.length >= 2 && items.length <= ITEMS_MAX ? items[0] : undefined;
}

/** The choices of a scale, where a table has room for them. */
function scaleOf(shared: Json | undefined): Choice[] | undefined {
  const { choices = [] } = (shared && choicesIn(shared, {})) ?? {};
  return choices.length >= SCALE.least && choices.length <= SCALE.most ? choices : undefined;
}

function ratedItems(properties: readonly [string, Json][]) {
  const names = new Names();
  return properties.map(([name, each], index) => {
    const label = labelOf(each.title ?? name);
    const key = names.take(name, `item_${index + 1}`);
    return { key, label: label.th ? label : { th: `ข้อ ${index + 1}` } };
  });
}

/** A place, or items that are all rated on the same scale; undefined for any other object. */
export function readMatrix(schema: Json, base: FieldBase): ReadField | undefined {
  const properties = objectAt(schema, 'properties');
  const codes = new Map<string, string>();
  if (isPlace(properties)) return { field: { ...base, type: 'geo_point' }, codes };
  const items = Object.entries(properties).filter((each): each is [string, Json] => isObject(each[1]));
  const shared = sharedScale(items.map(([, each]) => each));
  const scale = scaleOf(shared);
  if (!scale) return undefined;
  const groups = [{ key: 'group', label: base.label, items: ratedItems(items) }];
  const required = base.required || listOf(schema.required).length === items.length;
  return {
    field: { ...base, ...(required ? { required } : {}), type: 'matrix_likert', scale, groups },
    codes,
  };
}
