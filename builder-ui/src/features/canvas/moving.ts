import { fieldsIn, type FormDefinition } from '@khamrong/schemas';
import {
  attachmentMovedDown,
  attachmentMovedUp,
  movedDown,
  movedUp,
  pageMovedDown,
  pageMovedUp,
  sectionWith,
  type EditCommand,
} from '@khamrong/schemas/editing';
import { flushSync } from 'react-dom';
import type { Selection } from '../../draft/draft-store';
import { edit, nameIn, type Desk } from './desk';
import { focusHandle, markOf } from './focus';
import { homeOf, placeInWords, placesFor, putDown, stepped, type Carried, type Place } from './places';

/** What goes along when something is carried: a heading takes what stands under it. */
export function carriedOf(form: FormDefinition, selection: Selection): Carried {
  const { kind, key } = selection;
  const title = nameIn(form, selection);
  if (kind === 'page') return { what: 'page', key, title };
  if (kind === 'attachment') return { what: 'attachment', key, title };
  return { what: 'fields', keys: sectionWith(form, key), title };
}

/** Puts something down at another place, and says where it is now. */
export function moveTo(desk: Desk, carried: Carried, place: Place): void {
  const { store, notices } = desk;
  const command = putDown(store.definition, carried, place);
  const words = placeInWords(store.definition, carried, place);
  if (!command) notices.say(`“${carried.title}” อยู่ที่เดิม`);
  else if (edit(desk, command)) notices.say(`ย้าย “${carried.title}” ไป${words} แล้ว`);
}

const ONE_UP = { page: pageMovedUp, attachment: attachmentMovedUp };
const ONE_DOWN = { page: pageMovedDown, attachment: attachmentMovedDown };

/** The edit that takes something one place up or down; headings go over whole sections, not into them. */
function stepOf(form: FormDefinition, { kind, key }: Selection, steps: 1 | -1): EditCommand | undefined {
  if (kind !== 'field') return (steps < 0 ? ONE_UP : ONE_DOWN)[kind](form, key);
  const isHeading = fieldsIn(form).some((field) => field.key === key && field.type === 'section');
  return (steps < 0 ? movedUp : movedDown)(form, key, isHeading);
}

/** Where an edit puts what it moves. */
function placeOf(command: EditCommand | undefined): Place | undefined {
  if (command?.do === 'movePage') return { list: 'pages', before: command.before };
  if (command?.do === 'moveAttachment') return { list: 'attachments', before: command.before };
  return command?.do === 'moveFields'
    ? { list: 'fields', page: command.page, before: command.before }
    : undefined;
}

/** One place up or down, over the border of a page too. */
export function moveBy(desk: Desk, selection: Selection, steps: 1 | -1): void {
  const form = desk.store.definition;
  const place = placeOf(stepOf(form, selection, steps));
  if (place) moveTo(desk, carriedOf(form, selection), place);
  else desk.notices.say(steps < 0 ? 'อยู่บนสุดแล้ว' : 'อยู่ล่างสุดแล้ว');
  document.activeElement?.scrollIntoView({ block: 'nearest' });
}

/** To the end of another page. */
export function moveToPage(desk: Desk, selection: Selection, page: string): void {
  moveTo(desk, carriedOf(desk.store.definition, selection), { list: 'fields', page, before: null });
  focusHandle(selection);
}

/** Lifts something by keys: arrows say where it goes, space puts it down. */
export function lift({ store, carry, notices }: Desk, selection: Selection): void {
  const carried = carriedOf(store.definition, selection);
  const place = homeOf(store.definition, carried) ?? null;
  flushSync(() => carry.set({ carried, place, by: 'keys', from: markOf(selection) }));
  notices.say(`ยก “${carried.title}” ขึ้นแล้ว กดลูกศรขึ้นลงเพื่อเลือกที่ กดเว้นวรรคเพื่อวาง กด Esc เพื่อยกเลิก`);
}

/** Carries what is lifted by keys on. */
export function carryOn({ store, carry, notices }: Desk, steps: number): void {
  const carrying = carry.get();
  if (!carrying) return;
  const form = store.definition;
  const place = stepped(placesFor(form, carrying.carried), carrying.place, steps);
  if (!place) return;
  flushSync(() => carry.set({ ...carrying, place }));
  document.querySelector('[data-drop]')?.scrollIntoView({ block: 'center' });
  notices.say(placeInWords(form, carrying.carried, place));
}

/** Puts down what is carried where it is carried to. */
export function letGo(desk: Desk, selection: Selection): void {
  const carrying = desk.carry.get();
  desk.carry.set(null);
  if (carrying?.place) moveTo(desk, carrying.carried, carrying.place);
  focusHandle(selection);
  document.activeElement?.scrollIntoView({ block: 'nearest' });
}

export function putBack({ carry, notices }: Desk): void {
  const title = carry.get()?.carried.title;
  carry.set(null);
  notices.say(`ยกเลิกการย้าย “${title ?? ''}”`);
}
