import type { PetitionBlock } from '@khamrong/schemas';
import { useDefinition } from '../../../draft/draft-context';
import { inClerkWords } from '../../../lib/office-words';
import { Words } from '../paper-text';
import { Boxes } from './boxes';
import { RuledTable } from './ruled-table';
import { useField } from './use-field';

type Props<K extends PetitionBlock['kind']> = { block: Extract<PetitionBlock, { kind: K }> };

const GONE = 'เลือกคำถามที่จะพิมพ์ในส่วนนี้';

function Choices({ block }: Props<'choices'>) {
  const field = useField(block.field);
  const own = field && 'choices' in field ? (field.choices ?? []).map(({ label }) => label.th) : [];
  return <Boxes label={block.label} texts={block.items?.map(({ text }) => text) ?? own} nothing={GONE} />;
}

const Attachments = ({ block }: Props<'attachments'>) => (
  <Boxes label={block.label} texts={block.items.map(({ text }) => text)} nothing="ยังไม่ได้เลือกเอกสารแนบ" />
);

function Consent({ block }: Props<'consent'>) {
  const field = useField(block.field);
  return (
    <p className="picture-statement">
      ☐ <span>{field ? inClerkWords(field.label.th) : <span className="picture-missing">{GONE}</span>}</span>
    </p>
  );
}

const DOTS = <span className="dots" />;

const Signature = ({ block }: Props<'signature'>) => (
  <div className={`picture-signature ${block.align}`}>
    <div>
      <p>
        (ลงชื่อ) {DOTS} <Words text={block.role} />
      </p>
      {block.name !== undefined && (
        <p>
          <Words text={block.name} />
        </p>
      )}
      {block.position && <p>ตำแหน่ง {DOTS}</p>}
    </div>
  </div>
);

function Answers({ block }: Props<'answers'>) {
  const pages = useDefinition((definition) => definition.pages);
  const shown = pages.filter(({ key }) => !block.pages || block.pages.includes(key));
  return (
    <div className="picture-answers">
      <p>คำถามและคำตอบ พิมพ์บรรทัดละหนึ่งข้อ</p>
      <ul>
        {shown.map(({ key, title }) => (
          <li key={key}>{title.th || 'หน้าที่ยังไม่มีชื่อ'}</li>
        ))}
      </ul>
    </div>
  );
}

function FieldTable({ block }: Props<'field_table'>) {
  const field = useField(block.field);
  if (field?.type !== 'repeat_table') return <p className="picture-missing">{GONE}</p>;
  const empty = field.columns.map(() => '');
  return <RuledTable columns={field.columns.map(({ label }) => label.th)} rows={[empty, empty]} />;
}

function Matrix({ block }: Props<'matrix'>) {
  const field = useField(block.field);
  if (field?.type !== 'matrix_likert') return <p className="picture-missing">{GONE}</p>;
  return <p className="picture-note">ตารางแบบประเมิน “{field.label.th}”</p>;
}

/** Parts of the letter much as they print. Paragraphs and the title are written in place. */
export const LETTER_PICTURES = {
  choices: Choices,
  attachments: Attachments,
  consent: Consent,
  signature: Signature,
  answers: Answers,
  field_table: FieldTable,
  text_table: ({ block }: Props<'text_table'>) => <RuledTable columns={block.columns} rows={block.rows} />,
  matrix: Matrix,
  tracking_qr: () => <p className="picture-note">คิวอาร์สำหรับติดตามเรื่อง</p>,
  page_break: () => <p className="picture-break">ขึ้นหน้าใหม่</p>,
};
