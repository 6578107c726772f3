import { APPROVAL_STEPS, isDeciding, stepOfRole, type ApprovalStep } from '@khamrong/schemas';
import { useSearchParams } from 'react-router';
import { useSession } from '../../../lib/session-context';

export const DECIDING_STEPS = APPROVAL_STEPS.filter(isDeciding);

/** The step whose cases are looked at: one's own, or another's where the address says so. */
export function useDecidingStep(): { step: ApprovalStep; own: ApprovalStep } {
  const { current } = useSession();
  const [address] = useSearchParams();
  const own = current.state === 'signed-in' ? stepOfRole(current.session.role) : 'officer';
  const asked = DECIDING_STEPS.find((each) => each === address.get('as'));
  return { step: asked ?? own, own };
}

/** Those that wait for a step, the one that waits longest first. */
export const waitingQuery = (step: ApprovalStep): URLSearchParams =>
  new URLSearchParams({ waitsFor: step, sort: 'oldest', limit: '50' });

/** Where a case is decided, for a step that may be another's. */
export const decidingAddress = (id: string, step: ApprovalStep, own: ApprovalStep): string =>
  `/decisions/${id}${step === own ? '' : `?as=${step}`}`;
