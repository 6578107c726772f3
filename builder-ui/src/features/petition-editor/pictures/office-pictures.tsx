import type { OfficeBlock } from '@khamrong/schemas';
import { useDraftStore } from '../../../draft/draft-context';
import { Words } from '../paper-text';
import { Boxes } from './boxes';
import { RuledTable } from './ruled-table';

type Block<K extends OfficeBlock['kind']> = Extract<OfficeBlock, { kind: K }>;
type Props<K extends OfficeBlock['kind']> = { block: Block<K> };

const Lines = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text, at) => (
    <p key={at}>
      <Words text={text} />
    </p>
  ));

/** Lines the print server draws blank for the pen. */
const PEN = new Set(['ลงชื่อ', '(ลงชื่อ)', '(ชื่อ)', 'ตำแหน่ง', 'วันที่', 'วัน/เดือน/ปี']);

const SignLines = ({ lines }: { lines: readonly string[] }) => (
  <div className="picture-sign">
    {lines.map((line, at) => (
      <p key={at}>
        {line === '(ชื่อ)' ? <>( {<span className="dots" />} )</> : <Words text={line} />}
        {PEN.has(line) && line !== '(ชื่อ)' && <span className="dots" />}
      </p>
    ))}
  </div>
);

const PLACES = {
  left_half: 'ครึ่งซ้ายของกระดาษ',
  right_half: 'ครึ่งขวาของกระดาษ',
  full_width: 'เต็มความกว้าง',
};

const placeWords = ({ place, page }: Pick<Block<'opinion'>, 'place' | 'page'>): string =>
  [page && page > 1 ? `อยู่หน้า ${page}` : '', place ? PLACES[place] : ''].filter(Boolean).join(' · ');

const DottedLines = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, at) => <span key={at} className="dots-line" />);

const Signers = ({ role, count }: NonNullable<Block<'opinion'>['signers']>) => (
  <p className="picture-sign">
    (ลงชื่อ) <span className="dots" /> <Words text={role} /> × {count} คน
  </p>
);

function Opinion({ block }: Props<'opinion'>) {
  const { title, intro = [], choices, lines = 0, sign, signers } = block;
  const where = placeWords(block);
  return (
    <div className="picture-office">
      {where && <p className="picture-where">{where}</p>}
      <p className="picture-head">
        <Words text={title} />
      </p>
      <Lines texts={intro} />
      {choices && <Boxes label="" texts={choices} nothing="" />}
      <DottedLines count={lines} />
      {sign && <SignLines lines={sign} />}
      {signers && <Signers {...signers} />}
    </div>
  );
}

function Table({ block: { title, columns, rows } }: Props<'table'>) {
  const named = typeof rows === 'number' ? Array.from({ length: Math.min(rows, 3) }, () => '') : rows;
  return (
    <div className="picture-office">
      <p className="picture-head">
        <Words text={title} />
      </p>
      <RuledTable columns={columns} rows={named.map((first) => [first])} />
      {typeof rows === 'number' && rows > 3 && <p className="picture-where">รวม {rows} แถว</p>}
    </div>
  );
}

function Divisions({ block }: Props<'divisions'>) {
  const { divisions } = useDraftStore().office;
  const texts = [...divisions.slice(0, block.limit), 'อื่น ๆ'];
  return (
    <div className="picture-office">
      <Boxes label={block.title} texts={texts} nothing="" />
    </div>
  );
}

const Stamp = ({ block }: Props<'stamp'>) => (
  <div className="picture-stamp">
    <p className="picture-head">
      <Words text={block.title} />
    </p>
    <Lines texts={block.lines} />
  </div>
);

const AnnexTable = ({ block }: Props<'annex_table'>) => (
  <div>
    <p className="picture-break">หน้าแนบท้าย</p>
    <p className="picture-head center">
      <Words text={block.title} />
    </p>
    <RuledTable columns={block.columns.map(({ title }) => title)} rows={[[], []]} />
  </div>
);

const TearOff = ({ block }: Props<'tear_off'>) => (
  <div className="picture-tear-off">
    {block.page && block.page > 1 && <p className="picture-where">อยู่หน้า {block.page}</p>}
    <p className="picture-head">
      <Words text={block.title} />
    </p>
    <Lines texts={block.lines} />
  </div>
);

/** What officers fill by pen, much as it prints. */
export const OFFICE_PICTURES = {
  stamp: Stamp,
  opinion: Opinion,
  table: Table,
  divisions: Divisions,
  annex_table: AnnexTable,
  tear_off: TearOff,
};
