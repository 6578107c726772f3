import type { Language, TrackedEvent, TrackingStatus } from '@khamrong/schemas';
import { instantText } from '../../texts/instant-text';
import { say } from '../../texts/say';
import { TRACKING } from '../../texts/tracking-text';
import { statusSteps, type StatusStep } from '../../tracking/status-steps';

interface StepsProps {
  result: TrackingStatus;
  language: Language;
}

const STATE = { done: 'stepDone', current: 'stepCurrent', todo: 'stepTodo' } as const;

/** When something happened and what was said with it. */
function Event({ event, language }: { event: TrackedEvent; language: Language }) {
  const { at, note, reply, files, responsible } = event;
  return (
    <>
      <time dateTime={at}>{instantText(at, language)}</time>
      {responsible && <p className="said">{say(TRACKING.passedTo, language, { to: responsible })}</p>}
      {note && (
        <p className="said">
          {say(TRACKING.office, language)}: {note}
        </p>
      )}
      {files && <p className="said">{say(TRACKING.sentFiles, language, { count: files })}</p>}
      {reply && (
        <p className="said">
          {say(TRACKING.you, language)}: {reply}
        </p>
      )}
    </>
  );
}

interface StepProps {
  step: StatusStep;
  /** What its status is called. */
  name: string;
  language: Language;
}

function Step({ step: { state, event }, name, language }: StepProps) {
  return (
    <li className={`way-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
      <strong>{name}</strong>
      <span className="unseen"> ({say(TRACKING[STATE[state]], language)})</span>
      {event && <Event event={event} language={language} />}
    </li>
  );
}

/** All of it, where the steps do not tell all. */
function WholeHistory({ result: { history }, language }: StepsProps) {
  return (
    <details className="more">
      <summary>{say(TRACKING.wholeHistory, language)}</summary>
      <ol className="history">
        {history.map((event, index) => (
          <li key={index}>
            <strong>{event.text}</strong>
            <Event event={event} language={language} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How far a case has come. */
export function Steps({ result, language }: StepsProps) {
  const steps = statusSteps(result.status, result.history);
  const told = steps.filter(({ event }) => event).length;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say(TRACKING.steps, language)}</h2>
      <ol className="way">
        {steps.map((step) => (
          <Step
            key={step.status}
            step={step}
            name={result.statusTexts[step.status] ?? step.status}
            language={language}
          />
        ))}
      </ol>
      {result.history.length > told && <WholeHistory result={result} language={language} />}
    </section>
  );
}
