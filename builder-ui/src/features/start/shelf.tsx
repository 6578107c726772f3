import { CATEGORIES } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { blankBeginning, type Beginning } from './beginning';
import { FromFiles } from './from-files';
import { readService, readStarter, type StartShelf } from './start-api';

/** Something to start from. */
interface Pattern {
  id: string;
  title: string;
  about: string;
  open: () => Promise<Beginning>;
}

function patternsOf({ starters, services }: StartShelf): { heading: string; patterns: Pattern[] }[] {
  const ready = starters.map(({ slug, title, description, category }) => ({
    id: `starter-${slug}`,
    title,
    about: description || (CATEGORIES[category]?.th ?? ''),
    open: async () => ({ from: `จากแบบสำเร็จรูป “${title}”`, definition: await readStarter(slug), report: [] }),
  }));
  const own = services.map(({ id, title, department }) => ({
    id,
    title,
    about: department,
    open: async () => ({ from: `สำเนาของ “${title}”`, definition: await readService(id), report: [] }),
  }));
  return [
    { heading: 'แบบสำเร็จรูป', patterns: ready },
    { heading: 'ทำสำเนาจากบริการของหน่วยงาน', patterns: own },
  ];
}

interface ShelfProps {
  shelf: StartShelf;
  onBeginning: (beginning: Beginning) => void;
}

/** Everything a service can start from: nothing, a ready pattern, one of the office's own, a file. */
export function Shelf({ shelf, onBeginning }: ShelfProps) {
  const [sought, setSought] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async ({ open }: Pattern) => onBeginning(await open()), [onBeginning]),
  );
  const fits = ({ title, about }: Pattern): boolean => `${title} ${about}`.includes(sought.trim());
  return (
    <>
      <button
        type="button"
        className="button button-main start-blank"
        onClick={() => onBeginning(blankBeginning(shelf.office))}
      >
        เริ่มจากแบบเปล่า
      </button>
      <TextField label="ค้นหาแบบที่มีอยู่" type="search" value={sought} onValue={setSought} />
      <ErrorMessage error={error} />
      {patternsOf(shelf).map(({ heading, patterns }) => (
        <section key={heading} className="start-shelf" aria-label={heading}>
          <h2>{heading}</h2>
          <ul>
            {patterns.filter(fits).map((pattern) => (
              <li key={pattern.id}>
                <button
                  type="button"
                  className="start-card"
                  aria-disabled={busy}
                  onClick={() => void run(pattern)}
                >
                  <strong>{pattern.title}</strong>
                  <span className="small">{pattern.about}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="start-shelf" aria-label="จากไฟล์">
        <h2>จากไฟล์</h2>
        <FromFiles onBeginning={onBeginning} />
      </section>
    </>
  );
}
