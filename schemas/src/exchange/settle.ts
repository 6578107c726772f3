import { interpret } from '../compile/interpret';
import type { JsonSchema } from '../compile/json-schema';
import { checkReachable } from '../definition/checks/reachable';
import { FormDefinition, type Page } from '../definition/form-definition';
import { blankDefinition } from '../editing/blank-definition';
import { standardPetition } from '../editing/standard-petition';
import type { Assembled, Imported } from './imported';
import type { Report } from './report';
import { settleFields } from './settle-fields';
import { settleSize } from './settle-size';
import { refused } from './untrusted';

const NOTHING = refused('ไม่พบคำถามที่นำเข้าได้ในไฟล์นี้', 'No question in this file can be taken over');
const UNFIT = refused(
  'แบบฟอร์มในไฟล์นี้นำเข้าไม่ได้ เพราะไม่ตรงรูปแบบที่ระบบรับ',
  'The form in this file does not fit what the system takes',
);
/** The address a form gets before it has a name in the office. */
const SLUG = 'new-service';

/** Braces of a petition's text stand for answers; those of a title stand for themselves. */
const paperTitle = (title: string): string => title.replace(/[{}]/g, '').trim() || 'คำร้อง';

/** A definition of what was read, with the standard letter. */
const definitionOf = ({ title, description, pages, attachments }: Assembled): FormDefinition => ({
  ...blankDefinition({ title, slug: SLUG, department: { th: '' }, description }),
  pages,
  attachments,
  petition: standardPetition(paperTitle(title.th)),
});

/** The definition as a file holds it: without properties that have no value. */
const plain = (definition: FormDefinition): FormDefinition =>
  JSON.parse(JSON.stringify(definition)) as FormDefinition;

const at = (path: string): number[] => (path.match(/\d+/g) ?? []).map(Number);

const withoutCondition = <T extends { showWhen?: unknown }>(list: readonly T[], index: number): T[] =>
  list.map((each, number) => (number === index ? { ...each, showWhen: undefined } : each));

const DEAD_END = 'เงื่อนไขการแสดงขัดกันเอง จึงแสดงเสมอ';

/** The form without the condition at this path. */
function withoutDeadEnd(form: Assembled, path: string, report: Report): Assembled {
  const [first = 0, second = 0] = at(path);
  const thing = path.startsWith('/attachments') ? form.attachments[first] : form.pages[first]?.fields[second];
  report.note(thing?.label.th ?? '', DEAD_END);
  if (path.startsWith('/attachments'))
    return { ...form, attachments: withoutCondition(form.attachments, first) };
  return {
    ...form,
    pages: form.pages.map((page, number) => (number === first ? freed(page, second) : page)),
  };
}

/** Without the conditions that keep a field from ever being shown. */
const withoutDeadEnds = (form: Assembled, report: Report): Assembled =>
  checkReachable(definitionOf(form)).reduce((each, { path }) => withoutDeadEnd(each, path, report), form);

/** The page without the condition of a field; without its own and its headings' where the field has none. */
function freed(page: Page, index: number): Page {
  const own = page.fields[index]?.showWhen;
  if (own) return { ...page, fields: withoutCondition(page.fields, index) };
  const fields = page.fields.map((each) =>
    each.type === 'section' ? { ...each, showWhen: undefined } : each,
  );
  return { ...page, showWhen: undefined, fields };
}

const isDefinition = interpret(FormDefinition as unknown as JsonSchema);

/** Makes sure that what was read passes the checks of publishing, whatever had to be left out for it. */
export function settle(form: Assembled, report: Report): Imported {
  const sized = settleSize(settleFields(form, report), definitionOf, report);
  if (sized.pages.length === 0) return NOTHING;
  // What is freed may still be kept back by the page or the heading around it.
  const open = [1, 2, 3].reduce((each) => withoutDeadEnds(each, report), sized);
  const definition = plain(definitionOf(open));
  return isDefinition(definition) ? { ok: true, definition, report: report.lines } : UNFIT;
}
