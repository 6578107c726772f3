import { Type, type Static } from '@sinclair/typebox';
import { CaseQuery } from './cases';

/** How a list of cases is narrowed and ordered; what was searched for is somebody's name or number and is not kept. */
export const SavedFilter = Type.Omit(CaseQuery, ['q', 'cursor', 'limit'], { additionalProperties: false });
export type SavedFilter = Static<typeof SavedFilter>;

/** A list that somebody comes back to, under a name of their own. */
export const SavedView = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }), filter: SavedFilter },
  { additionalProperties: false },
);
export type SavedView = Static<typeof SavedView>;

/** Most lists a person keeps. */
export const SAVED_VIEWS_MAX = 20;

/** All that a person keeps, in their order; the last of two with one name stays. */
export const SavedViews = Type.Object(
  { views: Type.Array(SavedView, { maxItems: SAVED_VIEWS_MAX }) },
  { additionalProperties: false },
);
export type SavedViews = Static<typeof SavedViews>;
