import type { FormDefinition, Page } from '../definition/form-definition';
import type { Field } from '../fields';
import type { Before, PageSettings } from './edit-command';
import { changed, withChanged, withInserted, withMoved } from './lists';

/** The pages after an edit; undefined where it does not apply. */
type Pages = Page[] | undefined;

/** A form keeps one page at least. */
export const removePage = (pages: Page[], key: string): Pages =>
  pages.length > 1 && pages.some((page) => page.key === key)
    ? pages.filter((page) => page.key !== key)
    : undefined;

/** The page before another, or at the end. */
export const movePage = (pages: Page[], key: string, before: Before): Pages => withMoved(pages, key, before);

/** The page cut in two: the field `at` and what follows stand on the new page behind it. */
export function splitPage(pages: Page[], key: string, at: string, newPage: PageSettings): Pages {
  const number = pages.findIndex((page) => page.key === key);
  const page = pages.some((each) => each.key === newPage.key) ? undefined : pages[number];
  const from = page?.fields.findIndex((field) => field.key === at) ?? -1;
  if (!page || from < 0) return undefined;
  const first = { ...page, fields: page.fields.slice(0, from) };
  const second = { ...newPage, fields: page.fields.slice(from) };
  return [...pages.slice(0, number), first, second, ...pages.slice(number + 1)];
}

/** The page's fields at the end of the page before; undefined for the first. */
export function joinPage(pages: Page[], key: string): Pages {
  const number = pages.findIndex((page) => page.key === key);
  const [before, page] = [pages[number - 1], pages[number]];
  if (!before || !page) return undefined;
  const joined = { ...before, fields: [...before.fields, ...page.fields] };
  return [...pages.slice(0, number - 1), joined, ...pages.slice(number + 1)];
}

/** New fields on a page, before another of it or at its end. */
export function addFields(pages: Page[], fields: Field[], key: string, before: Before): Pages {
  const target = pages.find((page) => page.key === key);
  const grown = target && withInserted(target.fields, fields, before);
  return grown && withChanged(pages, key, (page) => ({ ...page, fields: grown }));
}

/** The pages without these fields; undefined where none of them is there. */
export function removeFields(pages: Page[], keys: readonly string[]): Pages {
  const isLeft = ({ key }: Field): boolean => !keys.includes(key);
  if (pages.every(({ fields }) => fields.every(isLeft))) return undefined;
  return pages.map((page) =>
    page.fields.every(isLeft) ? page : { ...page, fields: page.fields.filter(isLeft) },
  );
}

/** Fields from whichever pages they stand on, in the order of the form. */
export function moveFields(pages: Page[], keys: readonly string[], to: string, before: Before): Pages {
  const moved = pages.flatMap(({ fields }) => fields).filter(({ key }) => keys.includes(key));
  if (before !== null && keys.includes(before)) return undefined;
  const left = removeFields(pages, keys);
  return left && addFields(left, moved, to, before);
}

/** The pages with one field changed; undefined where it is not there. */
export function changeField(pages: Page[], key: string, change: (field: Field) => Field): Pages {
  const page = pages.find(({ fields }) => fields.some((field) => field.key === key));
  if (!page) return undefined;
  const fields = page.fields.map((field) => (field.key === key ? change(field) : field));
  return withChanged(pages, page.key, (each) => ({ ...each, fields }));
}

/** A field with other settings; null takes one out. */
export const setField = (pages: Page[], key: string, changes: object): Pages =>
  changeField(pages, key, (field) => changed(field, changes));

/** The definition with other pages; undefined where these could not be made. */
export const withPages = (definition: FormDefinition, pages: Pages): FormDefinition | undefined =>
  pages && { ...definition, pages };
