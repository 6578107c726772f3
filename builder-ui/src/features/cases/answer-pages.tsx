import type { CaseAnswer, CaseDetail, Revealed } from '@khamrong/schemas';
import { Fragment, useState } from 'react';
import { RevealDialog } from './reveal-dialog';

const POSITION = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/;

/** Where a point on the map can be looked at; undefined for texts that are none. */
function mapLink({ type, text }: CaseAnswer): string | undefined {
  const found = type === 'geo_point' ? POSITION.exec(text) : null;
  return found ? `https://www.google.com/maps?q=${found[1]},${found[2]}` : undefined;
}

interface AnswerProps {
  answer: CaseAnswer;
  /** The whole of a masked answer, once it was asked for. */
  revealed: string | undefined;
  onReveal: (() => void) | undefined;
}

function AnswerText({ answer, revealed, onReveal }: AnswerProps) {
  if (answer.text === '') return <span className="small">ไม่ได้กรอก</span>;
  const map = mapLink(answer);
  return (
    <>
      <span className="answer-text">{revealed ?? answer.text}</span>
      {map && (
        <a href={map} target="_blank" rel="noreferrer">
          เปิดแผนที่
        </a>
      )}
      {answer.masked && revealed === undefined && onReveal && (
        <button type="button" className="button" onClick={onReveal}>
          แสดง<span className="off-screen">{answer.label}</span>
        </button>
      )}
    </>
  );
}

/** Answers that stand under one heading, or under none. */
interface Part {
  section?: string;
  answers: CaseAnswer[];
}

function partsOf(answers: readonly CaseAnswer[]): Part[] {
  const parts: Part[] = [];
  for (const answer of answers) {
    const last = parts.at(-1);
    if (last && last.section === answer.section) last.answers.push(answer);
    else parts.push({ section: answer.section, answers: [answer] });
  }
  return parts;
}

/** Everything the citizen answered, page by page, as the form asked it. */
export function AnswerPages({ detail: { id, pages, permissions } }: { detail: CaseDetail }) {
  const [asking, setAsking] = useState<CaseAnswer>();
  const [revealed, setRevealed] = useState<Record<string, string>>({});
  const keep = ({ field, text }: Revealed): void => {
    setRevealed((before) => ({ ...before, [field]: text }));
    setAsking(undefined);
  };
  return (
    <>
      {pages.map(({ key, title, answers }) => (
        <section className="panel" key={key} aria-labelledby={`page-${key}`}>
          <h2 id={`page-${key}`}>{title}</h2>
          {partsOf(answers).map(({ section, answers: under }) => (
            <Fragment key={under[0]?.key}>
              {section && <h3>{section}</h3>}
              <dl className="answers">
                {under.map((answer) => (
                  <div key={answer.key}>
                    <dt>{answer.label}</dt>
                    <dd>
                      <AnswerText
                        answer={answer}
                        revealed={revealed[answer.key]}
                        onReveal={permissions.reveal ? () => setAsking(answer) : undefined}
                      />
                    </dd>
                  </div>
                ))}
              </dl>
            </Fragment>
          ))}
        </section>
      ))}
      {asking && (
        <RevealDialog id={id} answer={asking} onRevealed={keep} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}
