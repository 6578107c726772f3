import { fieldsIn, POINT_TYPES } from '@khamrong/schemas';
import { Link } from 'react-router';
import { SelectField } from '../../components/select-field';
import { useDefinition, useDraft, useDraftStore } from '../../draft/draft-context';

/** Which question the code of a place answers by itself. It is part of the form, so it holds once that is published. */
export function PointFieldChoice() {
  const store = useDraftStore();
  const definition = useDefinition((each) => each);
  const { points } = useDraft((state) => state.saved);
  const isChanged = useDraft(
    ({ saved, history }) => saved.changed || history.present.pointField !== saved.definition.pointField,
  );
  const fields = fieldsIn(definition).filter(({ type }) => POINT_TYPES.includes(type));
  const { pointField } = definition;
  return (
    <>
      <SelectField
        label="คำถามที่จะกรอกให้เองเมื่อสแกน"
        value={pointField ?? ''}
        options={[
          { value: '', text: 'ไม่กรอกให้' },
          ...fields.map(({ key, label }) => ({ value: key, text: label.th || 'คำถามที่ยังไม่มีข้อความ' })),
        ]}
        onValue={(key) => store.run({ do: 'setForm', changes: { pointField: key || null } })}
      />
      <p className="small" role="status">
        {!pointField && points.length > 0 && 'ยังไม่ได้เลือกคำถาม เมื่อสแกนแล้วจะไม่มีการกรอกชื่อจุดให้'}
        {pointField && isChanged && 'มีการแก้ไขที่ยังไม่เผยแพร่ คำถามที่เลือกจะมีผลหลังเผยแพร่ '}
      </p>
      {pointField && isChanged && (
        <p>
          <Link to="../publish" relative="path">
            ไปตรวจและเผยแพร่
          </Link>
        </p>
      )}
    </>
  );
}
