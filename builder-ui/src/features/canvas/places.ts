import type { FormDefinition } from '@khamrong/schemas';
import type { Before, EditCommand } from '@khamrong/schemas/editing';

/** Where something can be put down: before something of a list, or at its end. */
export type Place =
  | { list: 'fields'; page: string; before: Before }
  | { list: 'attachments'; before: Before }
  | { list: 'pages'; before: Before };

/** What is being carried to another place. `title` is what its carrier calls it. */
export type Carried = { title: string } &
  /** Fields of one page that stand together. */
  (
    | { what: 'fields'; keys: readonly string[] }
    | { what: 'attachment'; key: string }
    | { what: 'page'; key: string }
    /** Something from the palette. */
    | { what: 'new'; list: 'fields' | 'attachments'; entry: string }
  );

type Form = Pick<FormDefinition, 'pages' | 'attachments'>;

/** The kind of list it can be put into. */
export function listOf(carried: Carried): Place['list'] {
  if (carried.what === 'new') return carried.list;
  return ({ fields: 'fields', attachment: 'attachments', page: 'pages' } as const)[carried.what];
}

/** The keys that leave their places when it is put down. */
export function leaving(carried: Carried): readonly string[] {
  if (carried.what === 'fields') return carried.keys;
  return carried.what === 'new' ? [] : [carried.key];
}

const keysOf = (items: readonly { key: string }[]): string[] => items.map(({ key }) => key);

/** The keys of the list a place is in. */
function keysAt(form: Form, place: Place): string[] {
  if (place.list === 'attachments') return keysOf(form.attachments);
  if (place.list === 'pages') return keysOf(form.pages);
  return keysOf(form.pages.find(({ key }) => key === place.page)?.fields ?? []);
}

const befores = (keys: readonly string[], gone: readonly string[]): Before[] => [
  ...keys.filter((key) => !gone.includes(key)),
  null,
];

/** Every place something can be put down at, from the top of the form to its end. */
export function placesFor(form: Form, carried: Carried): Place[] {
  const gone = leaving(carried);
  const list = listOf(carried);
  if (list === 'fields')
    return form.pages.flatMap((page) =>
      befores(keysOf(page.fields), gone).map((before) => ({ list, page: page.key, before })),
    );
  const items = list === 'pages' ? form.pages : form.attachments;
  return befores(keysOf(items), gone).map((before) => ({ list, before }));
}

export const samePlace = (one: Place, other: Place): boolean =>
  one.list === other.list &&
  one.before === other.before &&
  (one.list !== 'fields' || other.list !== 'fields' || one.page === other.page);

/** What stands behind something in its list once all that is carried is gone. */
function behind(keys: readonly string[], gone: readonly string[]): Before {
  const last = Math.max(...gone.map((key) => keys.indexOf(key)));
  return keys[last + 1] ?? null;
}

/** Where it stands now; undefined for what is new, or gone meanwhile. */
export function homeOf(form: Form, carried: Carried): Place | undefined {
  if (carried.what === 'new') return undefined;
  const list = listOf(carried);
  const gone = leaving(carried);
  const page = form.pages.find(({ fields }) => fields.some(({ key }) => gone.includes(key)));
  const place: Place =
    list === 'fields' ? { list, page: page?.key ?? '', before: null } : { list, before: null };
  const keys = keysAt(form, place);
  return keys.some((key) => gone.includes(key)) ? { ...place, before: behind(keys, gone) } : undefined;
}

/** The place so many steps further, or the last one there is. */
export function stepped(places: readonly Place[], from: Place | null, steps: number): Place | undefined {
  const at = from ? places.findIndex((place) => samePlace(place, from)) : -1;
  return places[Math.min(places.length - 1, Math.max(0, at + steps))];
}

/** The edit that puts something down; undefined where it stays where it is. What is new is made elsewhere. */
export function putDown(form: Form, carried: Carried, place: Place): EditCommand | undefined {
  const home = homeOf(form, carried);
  if (!home || samePlace(home, place) || place.list !== home.list) return undefined;
  const { before } = place;
  if (carried.what === 'attachment') return { do: 'moveAttachment', attachment: carried.key, before };
  if (carried.what === 'page') return { do: 'movePage', page: carried.key, before };
  if (carried.what !== 'fields' || place.list !== 'fields') return undefined;
  return { do: 'moveFields', fields: [...carried.keys], page: place.page, before };
}

/** How far something reaches down the screen, in pixels. */
export interface Span {
  key: string;
  top: number;
  bottom: number;
}

/** What a thing let go at this height is put before: the first whose middle is further down. */
export const beforeAt = (spans: readonly Span[], height: number): Before =>
  spans.find(({ top, bottom }) => (top + bottom) / 2 > height)?.key ?? null;

/** A place in words: “ลำดับที่ 3 ของหน้า ‘ผู้แจ้ง’”. */
export function placeInWords(form: Form, carried: Carried, place: Place): string {
  const left = keysAt(form, place).filter((key) => !leaving(carried).includes(key));
  const number = place.before === null ? left.length + 1 : left.indexOf(place.before) + 1;
  if (place.list === 'pages') return `หน้าที่ ${number}`;
  if (place.list === 'attachments') return `ลำดับที่ ${number} ของเอกสารแนบ`;
  const page = form.pages.find(({ key }) => key === place.page);
  return `ลำดับที่ ${number} ของหน้า “${page?.title.th ?? ''}”`;
}
