import { stepOfRole, type InboxView, type Role } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import { mentioning } from '../notes';

/** Who looks, and when. */
interface Looking {
  username: string;
  role: Role;
  now: Date;
}

/** What waits for the step that is one's own; what was sent back, for who has it in hand. */
const waitingFor = ({ role, username }: Looking): Record<string, unknown> => {
  const step = stepOfRole(role);
  return { waitsFor: step, ...(step === 'officer' ? { assignee: trusted({ $in: [username, null] }) } : {}) };
};

/** The condition that cases of a view meet. */
export function viewFilter(view: InboxView, looking: Looking): Record<string, unknown> {
  const { username, now } = looking;
  const filters = {
    waiting: waitingFor(looking),
    unread: { unread: true },
    mine: { open: true, assignee: username },
    mentioned: mentioning(username),
    unassigned: { open: true, assignee: trusted({ $exists: false }) },
    overdue: { open: true, dueAt: trusted({ $lt: now }) },
    open: { open: true },
  } as const satisfies Record<InboxView, unknown>;
  return filters[view];
}
