import type { CaseStatus } from '@khamrong/schemas';

/** A case's status in words; the colour only repeats them. */
export function StatusBadge({ status, text }: { status: CaseStatus; text: string }) {
  return <span className={`badge badge-${status}`}>{text}</span>;
}
