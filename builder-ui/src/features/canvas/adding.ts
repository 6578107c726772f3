import type { Field, FormDefinition, Page } from '@khamrong/schemas';
import {
  fromPalette,
  PALETTE,
  type Before,
  type EditCommand,
  type FromPalette,
} from '@khamrong/schemas/editing';
import type { Selection } from '../../draft/draft-store';
import { edit, nameIn, type Desk } from './desk';
import { endOf } from './form-end';
import { focusText } from './focus';
import type { Carried, Place } from './places';

const titleOf = (id: string): string => PALETTE.find((item) => item.id === id)?.title.th ?? '';

/** Something from the palette, on its way to the form. */
export function newFrom({ store }: Desk, id: string): Carried {
  const { fields } = fromPalette(id, store.definition, store.office);
  return { what: 'new', list: fields.length > 0 ? 'fields' : 'attachments', entry: id, title: titleOf(id) };
}

const behind = (items: readonly { key: string }[], key: string): string | null =>
  items[items.findIndex((item) => item.key === key) + 1]?.key ?? null;

/** What a thing is put before to stand at the end of a page, before certifications and the like; a human check is last. */
const beforeEnd = (page: Page, added: readonly Field[]): Before =>
  (added.some(({ type }) => type === 'captcha') ? undefined : endOf(page)?.key) ?? null;

/** After the selected field, else at the end of its page, else at the end of the form. */
function fieldPlace(
  { pages }: FormDefinition,
  selected: Selection | null,
  added: readonly Field[],
): Place | undefined {
  const key = selected?.key ?? '';
  const holds = ({ fields }: Page): boolean => fields.some((field) => field.key === key);
  const page = pages.find((each) => each.key === key || holds(each)) ?? pages.at(-1);
  if (!page) return undefined;
  const before = holds(page) ? behind(page.fields, key) : beforeEnd(page, added);
  return { list: 'fields', page: page.key, before };
}

/** After what is selected, where that is of the same kind, else at the end. */
function placeAfterSelected({ store }: Desk, { fields }: FromPalette): Place | undefined {
  const { selected } = store.getState();
  if (fields.length > 0) return fieldPlace(store.definition, selected, fields);
  const before = selected?.kind === 'attachment' ? behind(store.definition.attachments, selected.key) : null;
  return { list: 'attachments', before };
}

function commandFor({ fields, attachments }: FromPalette, place: Place): EditCommand | undefined {
  const { before } = place;
  if (place.list === 'fields') return { do: 'addFields', fields, page: place.page, before };
  return place.list === 'attachments' ? { do: 'addAttachments', attachments, before } : undefined;
}

/** What is opened: of a ready group the last, so that what is added next stands behind the group. */
const openedOf = ({ fields, attachments }: FromPalette): Selection | undefined => {
  const [field, attachment] = [fields.at(-1), attachments.at(-1)];
  if (field) return { kind: 'field', key: field.key };
  return attachment && { kind: 'attachment', key: attachment.key };
};

/** Puts something of the palette into the form and opens it, to be written at once. */
export function addFromPalette(desk: Desk, id: string, at?: Place): void {
  const { store, notices } = desk;
  const brought = fromPalette(id, store.definition, store.office);
  const opened = openedOf(brought);
  const place = at ?? placeAfterSelected(desk, brought);
  const command = place && commandFor(brought, place);
  if (!opened || !command || !edit(desk, command, opened)) return;
  focusText(opened);
  const count = brought.fields.length + brought.attachments.length;
  notices.say(
    count > 1 ? `เพิ่ม “${titleOf(id)}” ${count} ช่องแล้ว` : `เพิ่ม “${nameIn(store.definition, opened)}” แล้ว`,
  );
}
