import { fieldsIn, type FormDefinition, type Page } from '../../definition/form-definition';
import { changedNames } from '../changed-names';
import { edit } from '../edit';
import type { Before, EditCommand } from '../edit-command';

interface Keyed {
  key: string;
}

/** Takes edits down and does them at once, so that the next looks at what is there by then. */
class Rebuilding {
  readonly edits: EditCommand[] = [];

  constructor(public definition: FormDefinition) {}

  do(command: EditCommand): void {
    const edited = edit(this.definition, command);
    if (!edited) return;
    this.definition = edited;
    this.edits.push(command);
  }
}

/** New values of the properties that differ, null for those that are gone; undefined where none does. */
function changesBetween(a: object, b: object, ...left: string[]): Record<string, unknown> | undefined {
  const after = b as Record<string, unknown>;
  const names = changedNames(a, b, ...left);
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, after[name] ?? null])) : undefined;
}

const keysOf = (list: readonly Keyed[]): string[] => list.map(({ key }) => key);
const gone = (before: readonly Keyed[], after: readonly Keyed[]): string[] =>
  keysOf(before).filter((key) => !keysOf(after).includes(key));
const found = <T extends Keyed>(list: readonly T[], key: string): T | undefined =>
  list.find((each) => each.key === key);

/** Puts a list in order from its end on: each item before the one that follows it. */
function inOrder(
  wanted: readonly Keyed[],
  now: () => readonly Keyed[],
  move: (key: string, before: Before) => void,
): void {
  let next: Before = null;
  for (const { key } of [...wanted].reverse()) {
    const list = keysOf(now());
    const follows = list[list.indexOf(key) + 1] ?? null;
    if (follows !== next) move(key, next);
    next = key;
  }
}

/** What stands before an item that is put into a list: the next item that is there already. */
const placeFor = (wanted: readonly Keyed[], key: string, there: readonly Keyed[]): Before => {
  const after = keysOf(wanted).slice(keysOf(wanted).indexOf(key) + 1);
  return after.find((each) => found(there, each)) ?? null;
};

function pageSettings(work: Rebuilding, pages: readonly Page[]): void {
  for (const page of pages) {
    const before = found(work.definition.pages, page.key);
    if (!before) {
      const place = placeFor(pages, page.key, work.definition.pages);
      work.do({ do: 'addPage', page: { ...page, fields: [] }, before: place });
      continue;
    }
    const changes = changesBetween(before, page, 'key', 'fields');
    if (changes) work.do({ do: 'setPage', page: page.key, changes });
  }
}

const fieldsOn = (work: Rebuilding, page: string) => found(work.definition.pages, page)?.fields ?? [];

function field(work: Rebuilding, page: Page, wanted: Page['fields'][number]): void {
  const { key } = wanted;
  const before = placeFor(page.fields, key, fieldsOn(work, page.key));
  const known = found(fieldsIn(work.definition), key);
  if (!known) return work.do({ do: 'addFields', fields: [wanted], page: page.key, before });
  if (!found(fieldsOn(work, page.key), key))
    work.do({ do: 'moveFields', fields: [key], page: page.key, before });
  if (known.type !== wanted.type) return work.do({ do: 'replaceField', field: key, by: wanted });
  const changes = changesBetween(known, wanted, 'key', 'type');
  if (changes) work.do({ do: 'setField', field: key, changes });
}

function pages(work: Rebuilding, wanted: FormDefinition): void {
  const removed = gone(fieldsIn(work.definition), fieldsIn(wanted));
  if (removed.length > 0) work.do({ do: 'removeFields', fields: removed });
  pageSettings(work, wanted.pages);
  for (const page of wanted.pages) for (const each of page.fields) field(work, page, each);
  for (const page of gone(work.definition.pages, wanted.pages)) work.do({ do: 'removePage', page });
  inOrder(
    wanted.pages,
    () => work.definition.pages,
    (page, before) => work.do({ do: 'movePage', page, before }),
  );
  for (const page of wanted.pages)
    inOrder(
      page.fields,
      () => fieldsOn(work, page.key),
      (key, before) => work.do({ do: 'moveFields', fields: [key], page: page.key, before }),
    );
}

function attachments(work: Rebuilding, { attachments: wanted }: FormDefinition): void {
  for (const attachment of gone(work.definition.attachments, wanted))
    work.do({ do: 'removeAttachment', attachment });
  for (const each of wanted) {
    const known = found(work.definition.attachments, each.key);
    const before = placeFor(wanted, each.key, work.definition.attachments);
    if (!known) work.do({ do: 'addAttachments', attachments: [each], before });
    const changes = known && changesBetween(known, each, 'key');
    if (changes) work.do({ do: 'setAttachment', attachment: each.key, changes });
  }
  inOrder(
    wanted,
    () => work.definition.attachments,
    (attachment, before) => work.do({ do: 'moveAttachment', attachment, before }),
  );
}

/** Edits that make one definition of another, where those that really led to it are not known. */
export function editsBetween(from: FormDefinition, to: FormDefinition): EditCommand[] {
  const work = new Rebuilding(from);
  const settings = changesBetween(from, to, 'formatVersion', 'pages', 'attachments', 'petition');
  if (settings) work.do({ do: 'setForm', changes: settings });
  pages(work, to);
  attachments(work, to);
  const petition = changesBetween(from.petition, to.petition);
  if (petition) work.do({ do: 'setPetition', changes: petition });
  return work.edits;
}
