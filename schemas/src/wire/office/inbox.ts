import { Type, type Static } from '@sinclair/typebox';
import type { InboxView } from '../../cases/inbox-view';
import { InboxViewName } from './cases';
import { SavedView } from './saved-views';

const Named = Type.Object({ value: Type.String(), text: Type.String() });

/** What the list of cases can be narrowed to, and how many each view has. */
export const Inbox = Type.Object({
  /** Cases of each view, counted up to `COUNTED_AT_MOST`. */
  counts: Type.Record(InboxViewName, Type.Integer()),
  /** Lists that whoever asks keeps for themselves. */
  saved: Type.Array(SavedView),
  /** Staff by user name. */
  officers: Type.Array(Named),
  departments: Type.Array(Type.String()),
  villages: Type.Array(Named),
  /** Names of the places that have codes of their own, by the address of their service; services without are left out. */
  points: Type.Record(Type.String(), Type.Array(Type.String())),
});
export interface Inbox extends Static<typeof Inbox> {
  counts: Record<InboxView, number>;
}
