import { ErrorMessage } from '../../components/error-message';
import type { ApiError } from '../../lib/api-error';
import { useCaseChanges } from './case-changes';
import { EventLine } from './case-history';

/** Why an act did not work; where somebody else was quicker, what they did, before it is done all the same. */
export function ActError({ error }: { error: ApiError | undefined }) {
  const { meanwhile } = useCaseChanges();
  if (error?.code !== 'case.changedElsewhere' || meanwhile.length === 0)
    return <ErrorMessage error={error} />;
  return (
    <div className="message message-error" role="alert">
      <p>{error.message}</p>
      <ol className="history">
        {meanwhile.map((event, at) => (
          <EventLine key={at} event={event} />
        ))}
      </ol>
      <p>สิ่งที่ท่านพิมพ์ไว้ยังอยู่</p>
    </div>
  );
}
