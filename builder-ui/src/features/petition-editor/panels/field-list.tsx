import { fieldsIn, type Field } from '@khamrong/schemas';
import { useDefinition } from '../../../draft/draft-context';

interface FieldListProps {
  label: string;
  chosen: readonly string[];
  onChosen: (keys: string[]) => void;
}

const WITHOUT_ANSWER = new Set<Field['type']>(['section', 'captcha']);

/** Which fields of the form something is about, page by page. */
export function FieldList({ label, chosen, onChosen }: FieldListProps) {
  const pages = useDefinition((definition) => definition.pages);
  const fields = fieldsIn({ pages }).filter(({ type }) => !WITHOUT_ANSWER.has(type));
  const gone = chosen.filter((key) => fields.every((field) => field.key !== key));
  const offered = [
    ...fields.map(({ key, label: { th } }) => ({ key, text: th || 'ช่องที่ยังไม่มีชื่อ' })),
    ...gone.map((key) => ({ key, text: 'ช่องที่ไม่มีแล้ว' })),
  ];
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="field-menu-list">
        {offered.map(({ key, text }) => (
          <label key={key} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) =>
                onChosen(event.target.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
              }
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
