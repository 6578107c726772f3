import type { FormDefinition } from '@khamrong/schemas';
import {
  duplicateAttachment,
  duplicateField,
  duplicatePage,
  sectionWith,
  type EditCommand,
} from '@khamrong/schemas/editing';
import type { Selection } from '../../draft/draft-store';
import { edit, nameIn, sayWithUndo, type Desk } from './desk';
import { focusCard, focusText } from './focus';

const pageOf = (form: FormDefinition, key: string) =>
  form.pages.find(({ fields }) => fields.some((field) => field.key === key));

/** The list a card stands in. */
const listAround = (form: FormDefinition, { kind, key }: Selection): readonly { key: string }[] =>
  (kind === 'attachment' ? form.attachments : pageOf(form, key)?.fields) ?? [];

/** The card that takes the place of one that goes: the next, else the one before, else the page itself. */
function neighbour(form: FormDefinition, selection: Selection, gone: readonly string[]): Selection | null {
  const { kind, key } = selection;
  const list = listAround(form, selection);
  const at = list.findIndex((item) => item.key === key);
  const left = (item: { key: string }): boolean => !gone.includes(item.key);
  const next = list.slice(at).find(left) ?? list.slice(0, at).reverse().find(left);
  if (next) return { kind, key: next.key };
  const page = pageOf(form, key);
  return kind === 'field' && page ? { kind: 'page', key: page.key } : null;
}

function removed(desk: Desk, selection: Selection, command: EditCommand, keys: readonly string[]): void {
  const form = desk.store.definition;
  const name = nameIn(form, selection);
  const next = neighbour(form, selection, keys);
  if (!edit(desk, command, null)) return;
  const others = keys.length > 1 ? ` และอีก ${keys.length - 1} ช่องที่อยู่ใต้หัวข้อ` : '';
  sayWithUndo(desk, `ลบ “${name}”${others} แล้ว`, selection);
  if (next) focusCard(next);
}

/** Takes a field or an attachment out; of a section only its heading. */
export function removeCard(desk: Desk, selection: Selection): void {
  const { kind, key } = selection;
  const command: EditCommand =
    kind === 'attachment'
      ? { do: 'removeAttachment', attachment: key }
      : { do: 'removeFields', fields: [key] };
  removed(desk, selection, command, [key]);
}

/** Takes a heading out with all that stands under it. */
export function removeSection(desk: Desk, selection: Selection): void {
  const keys = sectionWith(desk.store.definition, selection.key);
  removed(desk, selection, { do: 'removeFields', fields: keys }, keys);
}

const at = (kind: Selection['kind'], [first]: readonly { key: string }[]): Selection | undefined =>
  first && { kind, key: first.key };

const COPIES = { field: duplicateField, page: duplicatePage, attachment: duplicateAttachment };

/** What an edit adds first. */
function addedBy(command: EditCommand): Selection | undefined {
  if (command.do === 'addPage') return { kind: 'page', key: command.page.key };
  if (command.do === 'addAttachments') return at('attachment', command.attachments);
  return command.do === 'addFields' ? at('field', command.fields) : undefined;
}

/** Puts a copy behind, and opens it. */
export function duplicateCard(desk: Desk, selection: Selection): void {
  const form = desk.store.definition;
  const command = COPIES[selection.kind](form, selection.key);
  const copy = command && addedBy(command);
  if (!copy || !edit(desk, command, copy)) return;
  focusText(copy);
  desk.notices.say(`ทำสำเนา “${nameIn(form, selection)}” แล้ว`);
}
