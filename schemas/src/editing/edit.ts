import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import type { CommandName, EditCommand } from './edit-command';
import * as inPages from './edit-pages';
import { changed, withChanged, withInserted, withMoved, without } from './lists';
import { renameField } from './rename-field';
import { translate } from './translate';

type Edited = FormDefinition | undefined;
type Editor<N extends CommandName> = (
  form: FormDefinition,
  command: Extract<EditCommand, { do: N }>,
) => Edited;

const withAttachments = (
  form: FormDefinition,
  attachments: FormDefinition['attachments'] | undefined,
): Edited => attachments && { ...form, attachments };

const { withPages } = inPages;

/** Whether none of these fields' keys is taken: two fields of one key could not be told apart. */
const hasNone = (form: FormDefinition, fields: readonly { key: string }[]): boolean =>
  fieldsIn(form).every(({ key }) => !fields.some((field) => field.key === key));

const EDITORS: { [N in CommandName]: Editor<N> } = {
  setForm: (form, { changes }) => changed(form, changes),
  addPage: (form, { page, before }) =>
    hasNone(form, page.fields) ? withPages(form, withInserted(form.pages, [page], before)) : undefined,
  setPage: (form, { page, changes }) =>
    withPages(
      form,
      withChanged(form.pages, page, (each) => changed(each, changes)),
    ),
  movePage: (form, { page, before }) => withPages(form, inPages.movePage(form.pages, page, before)),
  removePage: (form, { page }) => withPages(form, inPages.removePage(form.pages, page)),
  splitPage: (form, { page, at, newPage }) =>
    withPages(form, inPages.splitPage(form.pages, page, at, newPage)),
  joinPage: (form, { page }) => withPages(form, inPages.joinPage(form.pages, page)),
  addFields: (form, { fields, page, before }) =>
    hasNone(form, fields) ? withPages(form, inPages.addFields(form.pages, fields, page, before)) : undefined,
  setField: (form, { field, changes }) => withPages(form, inPages.setField(form.pages, field, changes)),
  replaceField: (form, { field, by }) =>
    by.key === field || hasNone(form, [by])
      ? withPages(
          form,
          inPages.changeField(form.pages, field, () => by),
        )
      : undefined,
  moveFields: (form, { fields, page, before }) =>
    withPages(form, inPages.moveFields(form.pages, fields, page, before)),
  removeFields: (form, { fields }) => withPages(form, inPages.removeFields(form.pages, fields)),
  addAttachments: (form, { attachments, before }) =>
    withAttachments(form, withInserted(form.attachments, attachments, before)),
  setAttachment: (form, { attachment, changes }) =>
    withAttachments(
      form,
      withChanged(form.attachments, attachment, (each) => changed(each, changes)),
    ),
  moveAttachment: (form, { attachment, before }) =>
    withAttachments(form, withMoved(form.attachments, attachment, before)),
  removeAttachment: (form, { attachment }) => withAttachments(form, without(form.attachments, attachment)),
  setPetition: (form, { changes }) => ({ ...form, petition: changed(form.petition, changes) }),
  renameField: (form, renaming) => renameField(form, renaming),
  translate: (form, { at, en }) => translate(form, at, en),
  several: (form, { commands }) =>
    commands.reduce<Edited>((edited, command) => edited && edit(edited, command), form),
  replaceAll: (_, { by }) => by,
};

/**
 * The definition after one edit, sharing with the one before all that did not change; undefined where the edit does
 * not apply: what it names is not there, what it adds
 * is there already, or nothing would be left.
 */
export function edit(form: FormDefinition, command: EditCommand): FormDefinition | undefined {
  const editor = EDITORS[command.do] as (form: FormDefinition, command: EditCommand) => Edited;
  return editor(form, command);
}
