import { typeOf, type Field } from '@khamrong/schemas';
import { memo } from 'react';
import { useDraft } from '../../draft/draft-context';
import { inClerkWords } from '../../lib/office-words';
import { useCanvas } from './canvas-context';
import { removeSection } from './card-actions';
import { FaultList, FieldBadges } from './card-badges';
import { CardFrame } from './card-frame';
import { CardTools, Tool, ToPageTool } from './card-tools';
import { nameOf } from './desk';
import { FieldSketch } from './field-sketch';
import { OpenButton } from './open-button';
import { splitBefore } from './page-actions';
import { TypeIcon } from './type-icon';

interface FieldCardProps {
  field: Field;
  page: string;
  /** It stands under a heading. */
  isUnder: boolean;
  isFirst: boolean;
}

/** What a citizen will see, in small. */
function Face({ field }: { field: Field }) {
  return (
    <>
      <p className="card-head">
        <OpenButton selection={{ kind: 'field', key: field.key }}>
          {nameOf(field)}
          {field.required && (
            <span className="required" aria-hidden="true">
              {' *'}
            </span>
          )}
        </OpenButton>
        <span className="card-type">
          <TypeIcon name={field.type} />
          {typeOf(field).title.th}
        </span>
      </p>
      {field.help?.th && <p className="help card-help">{inClerkWords(field.help.th)}</p>}
      <FieldSketch field={field} />
      <FieldBadges field={field} />
    </>
  );
}

function Opened({ field, page, isFirst }: FieldCardProps) {
  const { editors, desk } = useCanvas();
  const selection = { kind: 'field', key: field.key } as const;
  return (
    <>
      <editors.FieldEditor field={field} />
      <CardTools selection={selection}>
        <ToPageTool selection={selection} />
        {!isFirst && <Tool onClick={() => splitBefore(desk, page, field.key)}>แบ่งหน้าตรงนี้</Tool>}
        {field.type === 'section' && (
          <Tool onClick={() => removeSection(desk, selection)}>ลบทั้งหัวข้อและช่องข้างใต้</Tool>
        )}
      </CardTools>
    </>
  );
}

/** One field of the form; opened, it is set in its place. */
export const FieldCard = memo(function FieldCard(props: FieldCardProps) {
  const { field, isUnder } = props;
  const isOpen = useDraft(({ selected }) => selected?.kind === 'field' && selected.key === field.key);
  const look = field.type === 'section' ? 'card-section' : isUnder ? 'card-under' : '';
  return (
    <CardFrame kind="field" itemKey={field.key} name={nameOf(field)} isOpen={isOpen} className={look}>
      {isOpen ? <Opened {...props} /> : <Face field={field} />}
      <FaultList at={`field:${field.key}`} />
    </CardFrame>
  );
});
