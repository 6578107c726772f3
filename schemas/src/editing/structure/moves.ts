import type { FormDefinition, Page } from '../../definition/form-definition';
import type { Field } from '../../fields';
import type { Before, EditCommand } from '../edit-command';
import { behind, pageOf } from './copies';

/** Keys of fields that move as one: a heading with what stands under it, or what stands before the first. */
type Part = string[];

const isHeading = ({ type }: Field): boolean => type === 'section';

function partsOf(fields: readonly Field[]): Part[] {
  const starts = fields.flatMap((field, at) => (at === 0 || isHeading(field) ? [at] : []));
  return starts.map((start, at) => fields.slice(start, starts[at + 1]).map(({ key }) => key));
}

/** The keys of a section: its heading and all that stands under it; of any other field its own alone. */
export function sectionWith(definition: FormDefinition, key: string): string[] {
  const field = pageOf(definition, key)?.fields.find((each) => each.key === key);
  if (!field) return [];
  const parts = isHeading(field) ? partsOf(pageOf(definition, key)?.fields ?? []) : [];
  return parts.find(([first]) => first === key) ?? [key];
}

const move = (fields: Part, page: string | undefined, before: Before = null): EditCommand | undefined =>
  page === undefined ? undefined : { do: 'moveFields', fields, page, before };

interface Standing {
  /** Number of the page, from 0. */
  page: number;
  /** What moves as one on it, and which of them is asked for. */
  parts: Part[];
  at: number;
}

/** Where a field stands, among single fields or among whole sections. */
function standing({ pages }: FormDefinition, key: string, whole: boolean): Standing {
  const page = pages.findIndex(({ fields }) => fields.some((field) => field.key === key));
  const fields = pages[page]?.fields ?? [];
  const parts = whole ? partsOf(fields) : fields.map((field) => [field.key]);
  return { page, parts, at: parts.findIndex(([first]) => first === key) };
}

/**
 * The edit that takes a field one place up: past the field above it, or to the end of the page before.
 * @param whole a section heading takes along all that stands under it, past the section above
 */
export function movedUp(definition: FormDefinition, key: string, whole = false): EditCommand | undefined {
  const { page, parts, at } = standing(definition, key, whole);
  const [moved, above] = [parts[at], parts[at - 1]];
  if (!moved) return undefined;
  return above
    ? move(moved, definition.pages[page]?.key, above[0])
    : move(moved, definition.pages[page - 1]?.key);
}

/** Fields that go to the start of a page. */
const moveOnto = (fields: Part, page: Page | undefined): EditCommand | undefined =>
  move(fields, page?.key, page?.fields[0]?.key);

/** The edit that takes a field, or a whole section, one place down: also to the start of the next page. */
export function movedDown(definition: FormDefinition, key: string, whole = false): EditCommand | undefined {
  const { page, parts, at } = standing(definition, key, whole);
  const [moved, below, further = []] = at < 0 ? [] : parts.slice(at);
  if (!moved) return undefined;
  return below
    ? move(moved, definition.pages[page]?.key, further[0])
    : moveOnto(moved, definition.pages[page + 1]);
}

interface Keyed {
  key: string;
}

/** What a thing is put before to stand one place up; undefined at the top. */
const placeAbove = (list: readonly Keyed[], key: string): string | undefined =>
  list[list.findIndex((each) => each.key === key) - 1]?.key;

/** What a thing is put before to stand one place down; undefined at the end. */
function placeBelow(list: readonly Keyed[], key: string): Before | undefined {
  const next = behind(list, key);
  return next === null ? undefined : behind(list, next);
}

/** The edit that takes a page one place up; undefined at the top. Those below are alike. */
export function pageMovedUp({ pages }: FormDefinition, page: string): EditCommand | undefined {
  const before = placeAbove(pages, page);
  return before === undefined ? undefined : { do: 'movePage', page, before };
}

export function pageMovedDown({ pages }: FormDefinition, page: string): EditCommand | undefined {
  const before = placeBelow(pages, page);
  return before === undefined ? undefined : { do: 'movePage', page, before };
}

export function attachmentMovedUp(
  { attachments }: FormDefinition,
  attachment: string,
): EditCommand | undefined {
  const before = placeAbove(attachments, attachment);
  return before === undefined ? undefined : { do: 'moveAttachment', attachment, before };
}

export function attachmentMovedDown(
  { attachments }: FormDefinition,
  attachment: string,
): EditCommand | undefined {
  const before = placeBelow(attachments, attachment);
  return before === undefined ? undefined : { do: 'moveAttachment', attachment, before };
}
