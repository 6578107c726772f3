import { fieldsIn, type FormDefinition, type Page } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import type { Field } from '../../fields';
import type { Before, EditCommand } from '../edit-command';
import { freeKey, freeKeys } from '../keys';
import { withNames } from '../rename-field';

/** Fields under free keys, with what they say of each other. */
export function withFreeKeys(definition: FormDefinition, fields: readonly Field[]): Field[] {
  const keys = freeKeys(definition, fields);
  return fields.map((field) => ({ ...withNames(field, keys), key: keys.get(field.key) ?? field.key }));
}

/** The key of what stands behind something in its list; null for the end. */
export const behind = (list: readonly { key: string }[], key: string): Before =>
  list[list.findIndex((each) => each.key === key) + 1]?.key ?? null;

/** The page a field stands on. */
export const pageOf = (definition: FormDefinition, key: string): Page | undefined =>
  definition.pages.find(({ fields }) => fields.some((field) => field.key === key));

const asCopy = ({ th, en }: Text): Text => ({ th: `${th} (สำเนา)`, ...(en ? { en: `${en} (copy)` } : {}) });

/** A copy of a field right behind it. */
export function duplicateField(definition: FormDefinition, key: string): EditCommand | undefined {
  const page = pageOf(definition, key);
  const field = fieldsIn(definition).find((each) => each.key === key);
  if (!page || !field) return undefined;
  return {
    do: 'addFields',
    fields: withFreeKeys(definition, [field]),
    page: page.key,
    before: behind(page.fields, key),
  };
}

/** A copy of a page right behind it; conditions among its fields go with it. */
export function duplicatePage(definition: FormDefinition, key: string): EditCommand | undefined {
  const page = definition.pages.find((each) => each.key === key);
  if (!page) return undefined;
  const fields = withFreeKeys(definition, page.fields);
  const taken = fields.map((field) => field.key);
  return {
    do: 'addPage',
    page: { ...page, key: freeKey(definition, key, taken), title: asCopy(page.title), fields },
    before: behind(definition.pages, key),
  };
}

/** A copy of an attachment right behind it. */
export function duplicateAttachment(definition: FormDefinition, key: string): EditCommand | undefined {
  const attachment = definition.attachments.find((each) => each.key === key);
  return (
    attachment && {
      do: 'addAttachments',
      attachments: [{ ...attachment, key: freeKey(definition, key) }],
      before: behind(definition.attachments, key),
    }
  );
}
