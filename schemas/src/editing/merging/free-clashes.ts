import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import { edit } from '../edit';
import { freeKey } from '../keys';

const keysIn = (definition: FormDefinition): string[] =>
  [...fieldsIn(definition), ...definition.pages, ...definition.attachments].map(({ key }) => key);

function renamed(definition: FormDefinition, from: string, to: string): FormDefinition {
  const field = edit(definition, { do: 'renameField', from, to });
  if (field) return field;
  const rename = <T extends { key: string }>(each: T): T => (each.key === from ? { ...each, key: to } : each);
  return {
    ...definition,
    pages: definition.pages.map(rename),
    attachments: definition.attachments.map(rename),
  };
}

/**
 * My definition with other keys for what is new in it where theirs has something new under the same: keys are made from
 * what things are, so two clerks who add the same kind of thing give it the same.
 */
export function withoutClashes(
  base: FormDefinition,
  mine: FormDefinition,
  theirs: FormDefinition,
): FormDefinition {
  const [known, taken] = [new Set(keysIn(base)), new Set(keysIn(theirs))];
  const clashes = keysIn(mine).filter((key) => taken.has(key) && !known.has(key));
  return clashes.reduce((so, key) => renamed(so, key, freeKey(theirs, key, keysIn(so))), mine);
}
