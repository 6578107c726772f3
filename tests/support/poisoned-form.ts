import type { Answers, Field, FormDefinition } from '@khamrong/schemas';
import { starterService } from '@khamrong/templates';

/** The part of it that fits where texts are short. */
const DOSE = 99;

/** What would run, were it ever taken for markup, wherever it stood: in text, attributes, scripts, titles. */
export const POISON =
  `'"></title></textarea></script><script>window.xss=1</script><img src=x onerror=window.xss=1>` +
  `<svg onload=window.xss=1><a href="javascript:window.xss=1">x</a>`;

/** Properties that hold words people read. */
const TEXTS = new Set(['th', 'en', 'text', 'label', 'title', 'role', 'crossing', 'department', 'to']);
/** Lists of such words. */
const LISTS = new Set(['legalBasis', 'lines', 'sign', 'intro', 'choices', 'columns', 'rows']);
/** Longest text of this kind a definition may hold, as far as the poison would not fit. */
const SHORT: Record<string, number> = { department: 120, phone: 60 };

const poisoned = (text: string, key: string): string => {
  const whole = `${text} ${POISON}`;
  return whole.length <= (SHORT[key] ?? 400) ? whole : `${text} <b>`;
};

/** The value with every word a clerk may write poisoned. */
export function poisonTexts<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (TEXTS.has(key) ? poisoned(value, key) : value) as T;
  if (Array.isArray(value))
    return value.map((each: unknown) =>
      poisonTexts(each, typeof each === 'string' && LISTS.has(key) ? 'text' : key),
    ) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poisonTexts(each, name)]),
  ) as T;
}

/** Whether citizens write freely into it. */
const isFree = (field: Field): boolean =>
  field.type === 'textarea' || (field.type === 'text' && field.equals === undefined);

/** Lets citizens write anything, as a clerk may. */
const opened = (field: Field): Field => {
  if (!isFree(field)) return field;
  const {
    pattern: _p,
    patternMessage: _m,
    minLength: _l,
    ...rest
  } = field as Extract<Field, { type: 'text' }>;
  return { ...rest, maxLength: 400 } as Field;
};

export function starter(slug: string): FormDefinition {
  const service = starterService(slug);
  if (!service) throw new Error(slug);
  return service;
}

/** A starter service under another slug, all its words poisoned, its texts open to any answer. */
export function poisonedService(slug: string): FormDefinition {
  const service = starter(slug);
  const pages = service.pages.map((page) => ({ ...page, fields: page.fields.map(opened) }));
  return poisonTexts({ ...service, pages, slug: `poisoned-${slug}` });
}

const poison = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== 'object' || value === null) return POISON.slice(0, DOSE);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each)]));
};

/** The answers with poison in every free text, row and cell. */
export function poisonAnswers({ pages }: FormDefinition, answers: Answers): Answers {
  const open = pages.flatMap(({ fields }) =>
    fields.filter((field) => isFree(field) || field.type.startsWith('repeat')),
  );
  const keys = new Set(open.map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, keys.has(key) ? poison(value) : value]),
  );
}
