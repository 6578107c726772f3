import type { InboxView } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import { mentioning } from '../notes';

/** Who looks, and when. */
interface Looking {
  username: string;
  now: Date;
}

/** The condition that cases of a view meet. */
export function viewFilter(view: InboxView, { username, now }: Looking): Record<string, unknown> {
  const filters = {
    unread: { unread: true },
    mine: { open: true, assignee: username },
    mentioned: mentioning(username),
    unassigned: { open: true, assignee: trusted({ $exists: false }) },
    overdue: { open: true, dueAt: trusted({ $lt: now }) },
    open: { open: true },
  } as const satisfies Record<InboxView, unknown>;
  return filters[view];
}
