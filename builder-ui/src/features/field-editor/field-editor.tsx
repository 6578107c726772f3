import { typeOf, type Field } from '@khamrong/schemas';
import { Switch } from '../../components/typing/switch';
import { Faults } from './faults';
import { MoreSettings } from './more-settings';
import { QuestionText } from './question-text';
import { ShowWhen } from './show-when';
import { TYPE_NOTES } from './type-notes';
import { TypeSwitch } from './type-switch';
import { editorsOf } from './types';
import { useSetField } from './use-set-field';

interface FieldEditorProps {
  field: Field;
  /** Further settings are in view from the start. */
  open?: boolean;
}

function Editor({ field, open }: FieldEditorProps) {
  const set = useSetField(field);
  const { inView } = editorsOf(field.type);
  const note = TYPE_NOTES[field.type];
  return (
    <div className="editor">
      <QuestionText
        noun={field.type === 'section' ? 'หัวข้อ' : 'คำถาม'}
        label={field.label}
        help={field.help}
        onChange={set}
      />
      <Faults kind="field" id={field.key} />
      <div className="editor-kind">
        <TypeSwitch field={field} />
        {(typeOf(field).sent || typeOf(field).attached || field.required) && (
          <Switch
            label="จำเป็นต้องตอบ"
            on={Boolean(field.required)}
            onChange={(on) => set({ required: on || null })}
          />
        )}
      </div>
      {note && <p className="help">{note}</p>}
      {inView.map((SettingEditor, index) => (
        <SettingEditor key={index} field={field} />
      ))}
      <ShowWhen
        kind="field"
        id={field.key}
        value={field.showWhen}
        onValue={(showWhen) => set({ showWhen })}
      />
      <MoreSettings field={field} open={open} />
    </div>
  );
}

/** Everything a clerk sets of one field, in the place of its card: what matters most first. */
export function FieldEditor({ field, open }: FieldEditorProps) {
  return <Editor key={field.key} field={field} open={open} />;
}
