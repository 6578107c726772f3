import type { CaseAnswer, CaseDetail, Revealed } from '@khamrong/schemas';
import { Fragment, useState } from 'react';
import { useMapTiles } from '../../lib/session-context';
import { PlaceMap } from './place-map/place-map';
import type { Place } from './place-map/tiles';
import { RevealDialog } from './reveal-dialog';

const POSITION = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/;

/** The point on the map that an answer is; undefined for those that are none. */
function placeIn({ type, text }: CaseAnswer): Place | undefined {
  const found = type === 'geo_point' ? POSITION.exec(text) : null;
  return found ? { lat: Number(found[1]), lng: Number(found[2]) } : undefined;
}

/** A point on the office's own map where it has one, and the way to another that leads there. */
function OnMap({ place }: { place: Place }) {
  const tiles = useMapTiles();
  return (
    <>
      <a href={`https://www.google.com/maps?q=${place.lat},${place.lng}`} target="_blank" rel="noreferrer">
        เปิดแผนที่
      </a>
      {tiles && <PlaceMap place={place} tiles={tiles} />}
    </>
  );
}

interface AnswerProps {
  answer: CaseAnswer;
  /** The whole of a masked answer, once it was asked for. */
  revealed: string | undefined;
  onReveal: (() => void) | undefined;
}

function AnswerText({ answer, revealed, onReveal }: AnswerProps) {
  if (answer.text === '') return <span className="small">ไม่ได้กรอก</span>;
  const place = placeIn(answer);
  return (
    <>
      <span className="answer-text">{revealed ?? answer.text}</span>
      {place && <OnMap place={place} />}
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
