import { ConditionEditor } from '../../../components/condition/condition-editor';
import { PaperTextField } from '../paper-text';
import { useConditionFields } from '../sheet';
import { MOST_WORDINGS, type Variable, type Wording } from './wordings';

interface VariableFormProps {
  variable: Variable;
  number: number;
  /** Undefined takes it away. */
  onVariable: (variable: Variable | undefined) => void;
}

const leadOf = (at: number): string => (at === 0 ? 'ใช้ข้อความนี้เมื่อ' : 'มิฉะนั้นใช้ข้อความนี้เมื่อ');

/** The wordings of one text: the first whose condition holds is printed. */
export function VariableForm({ variable, number, onVariable }: VariableFormProps) {
  const fields = useConditionFields();
  const { wordings } = variable;
  const setWordings = (next: Wording[]): void => onVariable({ ...variable, wordings: next });
  const change = (at: number, changes: Partial<Wording>): void =>
    setWordings(
      wordings.map((each, index) => {
        if (index !== at) return each;
        const { text, showWhen } = { ...each, ...changes };
        return { text, ...(showWhen && { showWhen }) };
      }),
    );
  return (
    <fieldset className="panel">
      <legend>ข้อความเลือก {number}</legend>
      {wordings.map(({ text, showWhen }, at) => (
        <div key={`${at}/${wordings.length}`} className="item-list">
          <PaperTextField
            label={`ข้อความเลือก ${number} แบบที่ ${at + 1}`}
            value={text}
            onValue={(words) => change(at, { text: words })}
          />
          <ConditionEditor
            lead={leadOf(at)}
            value={showWhen}
            fields={fields}
            onValue={(condition) => change(at, { showWhen: condition })}
          />
          {wordings.length > 1 && (
            <button
              type="button"
              className="button"
              onClick={() => setWordings(wordings.filter((_, index) => index !== at))}
            >
              ลบแบบที่ {at + 1}
            </button>
          )}
        </div>
      ))}
      <div className="actions">
        {wordings.length < MOST_WORDINGS && (
          <button type="button" className="button" onClick={() => setWordings([...wordings, { text: '' }])}>
            เพิ่มแบบข้อความ
          </button>
        )}
        <button type="button" className="button" onClick={() => onVariable(undefined)}>
          ลบข้อความเลือก {number}
        </button>
      </div>
    </fieldset>
  );
}
