import type { FormDefinition } from '@khamrong/schemas';
import { freeKey, type EditCommand, type PageSettings } from '@khamrong/schemas/editing';
import type { Selection } from '../../draft/draft-store';
import { endOf } from './form-end';
import { edit, nameIn, sayWithUndo, type Desk } from './desk';
import { focusCard, focusText } from './focus';

const selectionOf = (key: string): Selection => ({ kind: 'page', key });

/** A new page behind the last. What stands at the end of forms stays there: it goes along, or its page comes after. */
function pageBehind({ pages }: FormDefinition, newPage: PageSettings): EditCommand {
  const last = pages.at(-1);
  const end = last && endOf(last);
  const page = { ...newPage, fields: [] };
  if (!last || !end) return { do: 'addPage', page, before: null };
  const isEndPage = pages.length > 1 && end === last.fields[0];
  return isEndPage
    ? { do: 'addPage', page, before: last.key }
    : { do: 'splitPage', page: last.key, at: end.key, newPage };
}

/** A page behind the last, its title to be written at once. */
export function addPage(desk: Desk): void {
  const form = desk.store.definition;
  const key = freeKey(form, 'page');
  const title = { th: `หน้าที่ ${form.pages.length + 1}` };
  const command = pageBehind(form, { key, title });
  if (!edit(desk, command, selectionOf(key))) return;
  focusText(selectionOf(key));
  const along = command.do === 'splitPage' ? ' คำรับรองท้ายแบบฟอร์มย้ายมาอยู่ท้ายหน้านี้' : '';
  desk.notices.say(`เพิ่ม “${title.th}” แล้ว${along}`);
}

/** A new page from a field on. */
export function splitBefore(desk: Desk, page: string, field: string): void {
  const form = desk.store.definition;
  const newPage = { key: freeKey(form, 'page'), title: { th: `หน้าที่ ${form.pages.length + 1}` } };
  if (!edit(desk, { do: 'splitPage', page, at: field, newPage }, selectionOf(newPage.key))) return;
  focusText(selectionOf(newPage.key));
  desk.notices.say(`แบ่งหน้าแล้ว ช่องตั้งแต่ “${nameIn(form, { kind: 'field', key: field })}” อยู่ในหน้าใหม่`);
}

/** A page's fields go to the page before. */
export function joinWithBefore(desk: Desk, page: string): void {
  const { pages } = desk.store.definition;
  const before = pages[pages.findIndex(({ key }) => key === page) - 1];
  const name = nameIn(desk.store.definition, selectionOf(page));
  if (!before || !edit(desk, { do: 'joinPage', page }, null)) return;
  sayWithUndo(desk, `รวม “${name}” กับหน้าก่อนแล้ว`, selectionOf(page));
  focusCard(selectionOf(before.key));
}

/** A page with its fields. */
export function removePage(desk: Desk, page: string): void {
  const { pages } = desk.store.definition;
  const at = pages.findIndex(({ key }) => key === page);
  const next = pages[at + 1] ?? pages[at - 1];
  const count = pages[at]?.fields.length ?? 0;
  const name = nameIn(desk.store.definition, selectionOf(page));
  if (!next || !edit(desk, { do: 'removePage', page }, null)) return;
  sayWithUndo(desk, `ลบหน้า “${name}” และ ${count} ช่องในหน้านั้นแล้ว`, selectionOf(page));
  focusCard(selectionOf(next.key));
}
