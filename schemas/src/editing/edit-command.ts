import type { Attachment, FormDefinition, Page } from '../definition/form-definition';
import type { Field } from '../fields';
import type { PetitionLayout } from '../petition/petition-layout';

/** New values of some properties; null takes a property out. */
export type Changes<T> = { [K in keyof T]?: T[K] | null };

/** What a clerk settles about a service beside its questions, files and paper. */
export type FormSettings = Omit<FormDefinition, 'formatVersion' | 'pages' | 'attachments' | 'petition'>;
/** What a page is beside its fields. */
export type PageSettings = Omit<Page, 'fields'>;

/** Key of the thing that something is put before; null for the end. */
export type Before = string | null;

/**
 * One edit of a definition. Everything is named by its key, never by its place, so that edits of one clerk can be done
 * again on what another has saved meanwhile.
 */
export type EditCommand =
  | { do: 'setForm'; changes: Changes<FormSettings> }
  | { do: 'addPage'; page: Page; before: Before }
  | { do: 'setPage'; page: string; changes: Changes<Omit<PageSettings, 'key'>> }
  | { do: 'movePage'; page: string; before: Before }
  | { do: 'removePage'; page: string }
  /** Fields from `at` on go to a new page behind. */
  | { do: 'splitPage'; page: string; at: string; newPage: PageSettings }
  /** Its fields go to the end of the page before. */
  | { do: 'joinPage'; page: string }
  | { do: 'addFields'; fields: Field[]; page: string; before: Before }
  | { do: 'setField'; field: string; changes: Record<string, unknown> }
  /** Another field in its place, of another type perhaps. */
  | { do: 'replaceField'; field: string; by: Field }
  /** Fields keep their order among each other. */
  | { do: 'moveFields'; fields: string[]; page: string; before: Before }
  | { do: 'removeFields'; fields: string[] }
  | { do: 'addAttachments'; attachments: Attachment[]; before: Before }
  | { do: 'setAttachment'; attachment: string; changes: Changes<Omit<Attachment, 'key'>> }
  | { do: 'moveAttachment'; attachment: string; before: Before }
  | { do: 'removeAttachment'; attachment: string }
  | { do: 'setPetition'; changes: Changes<PetitionLayout> }
  /** Conditions and the petition follow. */
  | { do: 'renameField'; from: string; to: string }
  /** The English text beside the Thai one at a JSON pointer; an empty one is taken out. */
  | { do: 'translate'; at: string; en: string }
  /** Several edits as one: all of them or none. */
  | { do: 'several'; commands: EditCommand[] }
  /** Everything anew: a restored version, an imported file. */
  | { do: 'replaceAll'; by: FormDefinition };

export type CommandName = EditCommand['do'];

/** Several edits as one that is taken back at once; undefined for none. */
export const several = (commands: readonly EditCommand[]): EditCommand | undefined =>
  commands.length > 1 ? { do: 'several', commands: [...commands] } : commands[0];
