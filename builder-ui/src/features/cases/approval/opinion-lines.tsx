import type { OpinionLine } from '@khamrong/schemas';
import { thaiTime } from '../../../lib/thai-time';

/** Who said it: name, position, and in whose place. */
const saidBy = ({ by, position, acting, stepText }: OpinionLine): string =>
  [by, position, acting && `${acting}${stepText}`].filter(Boolean).join(' ');

/** What was said at a step of the way up. */
export function OpinionLines({ opinion }: { opinion: OpinionLine }) {
  const { decision, decisionText, text, at } = opinion;
  return (
    <>
      <p>
        <strong className={decision === 'reject' || decision === 'disagree' ? 'against' : undefined}>
          {decisionText}
        </strong>
        {text && <span className="answer-text"> {text}</span>}
      </p>
      <p className="small">
        {saidBy(opinion)} · {thaiTime(at)}
      </p>
    </>
  );
}
