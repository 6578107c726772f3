import type { CaseApproval } from '@khamrong/schemas';
import { OpinionLines } from './opinion-lines';

/** The steps of a case on its way up, and what was said at each. */
export function WayUp({ steps }: Pick<CaseApproval, 'steps'>) {
  return (
    <ol className="way-up">
      {steps.map(({ step, text, waits, opinion }) => (
        <li
          key={step}
          className={waits ? 'waits' : opinion ? 'said' : undefined}
          aria-current={waits ? 'step' : undefined}
        >
          <p className="way-step">
            {text}
            {waits && <span className="new-mark">{step === 'officer' ? 'ส่งกลับมาให้แก้ไข' : 'รอพิจารณา'}</span>}
          </p>
          {opinion && <OpinionLines opinion={opinion} />}
        </li>
      ))}
    </ol>
  );
}
