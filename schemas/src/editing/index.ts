export { edit } from './edit';
export type { Before, Changes, CommandName, EditCommand, FormSettings, PageSettings } from './edit-command';
export { begin, redo, replay, run, undo, type History, type Replayed, type Step } from './history';
export { blankDefinition, type NewForm } from './blank-definition';
export { freeKey } from './keys';
export * from './palette';
export { standardPetition } from './standard-petition';
