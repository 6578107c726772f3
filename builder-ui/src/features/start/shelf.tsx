import { CATEGORIES, fieldsIn } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { blankBeginning, type Beginning } from './beginning';
import { FromFiles } from './from-files';
import { PatternList, type Pattern } from './pattern-list';
import { readService, readStarter, type StartShelf } from './start-api';

const readyPatterns = ({ starters }: StartShelf): Pattern[] =>
  starters.map(({ slug, title, description, category }) => ({
    id: `starter-${slug}`,
    title,
    about: description,
    category: CATEGORIES[category]?.th ?? '',
    open: async () => ({ from: `จากแบบสำเร็จรูป “${title}”`, definition: await readStarter(slug), report: [] }),
  }));

const ownPatterns = ({ services }: StartShelf): Pattern[] =>
  services.map(({ id, title, department, category }) => ({
    id,
    title: title || 'บริการที่ยังไม่มีชื่อ',
    about: department,
    category: CATEGORIES[category]?.th ?? '',
    open: async () => {
      const definition = await readService(id);
      const copy = { ...definition, title: { th: `สำเนาของ ${definition.title.th}` } };
      return { from: `สำเนาของ “${title}”`, definition: copy, report: [] };
    },
  }));

const fits = ({ title, about, category }: Pattern, sought: string): boolean =>
  `${title} ${about} ${category}`.toLowerCase().includes(sought.trim().toLowerCase());

interface ShelfProps {
  shelf: StartShelf;
  onBeginning: (beginning: Beginning) => void;
}

function FromNothing({ shelf, onBeginning }: ShelfProps) {
  const begin = (): void => onBeginning(blankBeginning(shelf.office));
  return (
    <section className="panel start-way" aria-labelledby="start-blank">
      <h2 id="start-blank">แบบเปล่า</h2>
      <p className="help">มีแบบคำร้องมาตรฐานและคำรับรองท้ายแบบให้แล้ว เพิ่มคำถามเองทั้งหมด</p>
      <button type="button" className="button button-main" onClick={begin}>
        เริ่มจากแบบเปล่า
      </button>
    </section>
  );
}

/** Everything a service can start from: nothing, a file, a ready pattern, one of the office's own. */
export function Shelf({ shelf, onBeginning }: ShelfProps) {
  const [sought, setSought] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async ({ open }: Pattern) => onBeginning(await open()), [onBeginning]),
  );
  const ready = readyPatterns(shelf).filter((each) => fits(each, sought));
  const own = ownPatterns(shelf).filter((each) => fits(each, sought));
  const list = { busy, onOpen: (pattern: Pattern) => void run(pattern) };
  const isSought = sought.trim() !== '';
  return (
    <>
      <div className="start-ways">
        <FromNothing shelf={shelf} onBeginning={onBeginning} />
        <FromFiles onBeginning={onBeginning} />
      </div>
      <TextField label="ค้นหาแบบที่มีอยู่" type="search" value={sought} onValue={setSought} />
      <p className="off-screen" role="status">
        {isSought && `พบ ${ready.length + own.length} แบบ`}
      </p>
      <ErrorMessage error={error} />
      {isSought && ready.length + own.length === 0 && <p>ไม่พบแบบที่ค้นหา ลองใช้คำอื่น หรือเริ่มจากแบบเปล่า</p>}
      <PatternList heading="แบบสำเร็จรูป" patterns={ready} {...list} />
      <PatternList heading="คัดลอกบริการของหน่วยงาน" patterns={own} folded={!isSought} {...list} />
    </>
  );
}

/** How much came out of a file. */
export const amountIn = ({ definition }: Beginning): string => {
  const questions = fieldsIn(definition).filter(({ type }) => type !== 'section').length;
  const files = definition.attachments.length;
  return `${questions} คำถาม ${definition.pages.length} หน้า${files > 0 ? ` เอกสารแนบ ${files} รายการ` : ''}`;
};
