import { fieldsIn, typeOf, type Attachment, type Field, type FormDefinition } from '@khamrong/schemas';
import { limitReached, type EditCommand } from '@khamrong/schemas/editing';
import { flushSync } from 'react-dom';
import type { DraftStore, Selection } from '../../draft/draft-store';
import { inClerkWords } from '../../lib/office-words';
import type { CarryStore } from './carry-store';
import { focusCard, focusText } from './focus';
import type { Notices } from './notices';

/** What every action on the canvas works with. */
export interface Desk {
  store: DraftStore;
  notices: Notices;
  carry: CarryStore;
}

/** What a clerk calls a field: its label, or its type while it has none. */
export const nameOf = (field: Field): string => inClerkWords(field.label.th).trim() || typeOf(field).title.th;

export const nameOfFile = ({ label }: Attachment): string => inClerkWords(label.th).trim() || 'เอกสารแนบ';

/** What a clerk calls something on the canvas. */
export function nameIn(form: FormDefinition, { kind, key }: Selection): string {
  if (kind === 'page') return form.pages.find((page) => page.key === key)?.title.th.trim() || 'หน้าที่ไม่มีชื่อ';
  if (kind === 'field')
    return fieldsIn(form)
      .filter((each) => each.key === key)
      .map(nameOf)
      .join('');
  return (
    form.attachments
      .filter((each) => each.key === key)
      .map(nameOfFile)
      .join('') || 'เอกสารแนบ'
  );
}

/**
 * Does an edit and draws it at once, so that what is new can be focused. One that makes the form too large is refused
 * in words. @returns whether anything changed
 */
export function edit({ store, notices }: Desk, command: EditCommand, selected?: Selection | null): boolean {
  const reached = limitReached(store.definition, command);
  if (reached) {
    notices.refuse(reached.th);
    return false;
  }
  return flushSync(() => {
    const changed = store.run(command);
    if (changed && selected !== undefined) store.select(selected);
    return changed;
  });
}

/** Says what was done, and offers to take it back. */
export function sayWithUndo({ store, notices }: Desk, text: string, back: Selection): void {
  notices.say(text, {
    after: store.definition,
    undo() {
      flushSync(() => store.undo());
      notices.say('เลิกทำแล้ว');
      focusCard(back);
    },
  });
}

/** Opens a card to be set, its first text under the cursor; on a screen that is touched that would cover half of it. */
export function openCard({ store }: Desk, selection: Selection): void {
  flushSync(() => store.select(selection));
  if (matchMedia('(pointer: coarse)').matches) focusCard(selection);
  else focusText(selection);
}

/** Closes what is open; the keyboard stays where it was. */
export function closeCard({ store }: Desk): void {
  const { selected } = store.getState();
  flushSync(() => store.select(null));
  if (selected) focusCard(selected);
}
