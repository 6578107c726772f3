import { Type, type Static } from '@sinclair/typebox';

/** Most questions of a service whose answers stand in its list. */
export const LIST_COLUMNS_MAX = 4;

const Slug = Type.String({ minLength: 1, maxLength: 80 });
const keys = Type.Array(Type.String({ maxLength: 60 }), { maxItems: LIST_COLUMNS_MAX, uniqueItems: true });

export const ListColumnsQuery = Type.Object({ form: Slug }, { additionalProperties: false });

/** Questions of a service whose answers stand in its list for everybody, by their keys, in this order. */
export const ListColumnsChange = Type.Object({ form: Slug, keys }, { additionalProperties: false });
export type ListColumnsChange = Static<typeof ListColumnsChange>;

/** Those that are chosen, and those that may be: short ones that are not sealed. */
export const ListColumns = Type.Object({
  keys,
  choices: Type.Array(Type.Object({ value: Type.String(), text: Type.String() })),
});
export type ListColumns = Static<typeof ListColumns>;
