import { useId } from 'react';
import type { Beginning } from './beginning';

/** Something to start from. */
export interface Pattern {
  id: string;
  title: string;
  about: string;
  /** Heading of the directory it stands under, in words. */
  category: string;
  open: () => Promise<Beginning>;
}

interface PatternListProps {
  heading: string;
  patterns: readonly Pattern[];
  /** Its heading opens it. */
  folded?: boolean;
  busy: boolean;
  onOpen: (pattern: Pattern) => void;
}

function Cards({ patterns, busy, onOpen }: Pick<PatternListProps, 'patterns' | 'busy' | 'onOpen'>) {
  return (
    <ul>
      {patterns.map((pattern) => (
        <li key={pattern.id}>
          <button type="button" className="start-card" aria-disabled={busy} onClick={() => onOpen(pattern)}>
            <strong>{pattern.title}</strong>
            {pattern.about && <span className="small">{pattern.about}</span>}
            {pattern.category && <span className="badge">{pattern.category}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Patterns under a heading, nothing where there are none. */
export function PatternList({ heading, folded, ...cards }: PatternListProps) {
  const id = useId();
  if (cards.patterns.length === 0) return null;
  if (folded)
    return (
      <details className="start-shelf">
        <summary>
          <h2>
            {heading} ({cards.patterns.length})
          </h2>
        </summary>
        <Cards {...cards} />
      </details>
    );
  return (
    <section className="start-shelf" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Cards {...cards} />
    </section>
  );
}
