import type { Choice } from '@khamrong/schemas';
import { choiceCode } from '@khamrong/schemas/editing';
import { RowList } from '../rows';
import { sizeOf } from '../bounds';
import { useSetField } from '../use-set-field';
import { ChoiceDetails, choiceNotes } from './choice-details';
import { ChoicePaste } from './choice-paste';
import type { ChoiceType, OfField } from './field-props';
import { withoutGone } from './without-gone';

const MARKS: Partial<Record<ChoiceType, string>> = { radio: '○', checkbox_group: '☐' };

/** The choices of a question, and what each of them brings about. */
export function ChoiceList({ field }: OfField<ChoiceType>) {
  const set = useSetField(field);
  const setChoices = (choices: Choice[]): void => set(withoutGone(field, choices));
  const mark = MARKS[field.type];
  return (
    <div className="editor-part">
      <RowList
        noun="ตัวเลือก"
        rows={field.choices}
        idOf={({ value }) => value}
        onRows={setChoices}
        make={() => ({ value: choiceCode(String(Date.now()), field.choices), label: { th: '' } })}
        max={sizeOf(field.type, 'choices')}
        mark={mark ? () => mark : undefined}
        details={(choice) => <ChoiceDetails field={field} choice={choice} />}
        notes={(choice) => choiceNotes(field, choice)}
      >
        <ChoicePaste field={field} onChoices={setChoices} />
      </RowList>
    </div>
  );
}
