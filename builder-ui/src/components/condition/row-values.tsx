import { inLanguage, LABEL_MAX, type Choice, type Field } from '@khamrong/schemas';
import { valuesOf, type Askable } from '@khamrong/schemas/editing';
import { useState } from 'react';
import { useDraftStore } from '../../draft/draft-context';
import { inClerkWords } from '../../lib/office-words';
import { TypedDate } from '../typing/typed-date';
import { TypedNumber } from '../typing/typed-number';
import { TypedText } from '../typing/typed-text';
import { choicesOf } from './asked-of';
import type { Scalar } from './condition-rows';

interface RowValuesProps {
  field: Field;
  values: readonly Scalar[];
  onValues: (values: readonly Scalar[]) => void;
}

/** From so many choices on they can be searched. */
const MANY = 12;

interface ChoiceTicksProps extends RowValuesProps {
  choices: readonly Choice[];
}

/** Answers to tick; any of those ticked will do. Answers no longer offered stay in the list until they are taken out. */
function ChoiceTicks({ field, choices, values, onValues }: ChoiceTicksProps) {
  const [wanted, setWanted] = useState('');
  const gone = values.filter((value) => !choices.some((choice) => choice.value === value));
  const shown = choices.filter(({ label }) => label.th.includes(wanted.trim()));
  const toggle = (value: Scalar, on: boolean): void =>
    onValues(on ? [...values, value] : values.filter((each) => each !== value));
  return (
    <fieldset className="ticks">
      <legend className="off-screen">คำตอบของ “{inClerkWords(field.label.th)}” เลือกได้หลายข้อ</legend>
      {choices.length > MANY && (
        <input
          type="search"
          className="ticks-search"
          aria-label="ค้นหาคำตอบ"
          placeholder="ค้นหาคำตอบ"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className={choices.length > MANY ? 'ticks-list ticks-many' : 'ticks-list'}>
        {shown.map(({ value, label }) => (
          <label key={value} className="tick">
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            {inLanguage(label, 'th') || 'ตัวเลือกที่ยังไม่มีข้อความ'}
          </label>
        ))}
        {gone.map((value) => (
          <label key={String(value)} className="tick tick-gone">
            <input type="checkbox" checked onChange={() => toggle(value, false)} />
            ตัวเลือกที่ลบไปแล้ว
          </label>
        ))}
        {choices.length === 0 && <p className="help">คำถามนี้ยังไม่มีตัวเลือก</p>}
      </div>
    </fieldset>
  );
}

type TypedValueProps = RowValuesProps & { input: Askable['value'] };

/** One answer, typed. */
function TypedValue({ field, input, values, onValues }: TypedValueProps) {
  const [value] = values;
  const text = value === undefined ? '' : String(value);
  const onText = (typed: string): void => onValues(typed === '' ? [] : [typed]);
  if (input === 'date') return <TypedDate label="วันที่" value={text} onValue={onText} />;
  if (input === 'text')
    return <TypedText label="คำตอบ" value={text} maxLength={LABEL_MAX / 2} onValue={onText} />;
  return (
    <TypedNumber
      label="จำนวน"
      amount={field.type === 'amount_thb'}
      value={typeof value === 'number' ? value : undefined}
      onValue={(number) => onValues(number === undefined ? [] : [number])}
    />
  );
}

/** The answers of a row: ticked where the field has choices, typed otherwise. */
export function RowValues({ field, values, onValues }: RowValuesProps) {
  const { office } = useDraftStore();
  const { value: input } = valuesOf(field);
  if (input === 'none') return null;
  if (input === 'choices')
    return (
      <ChoiceTicks field={field} choices={choicesOf(field, office)} values={values} onValues={onValues} />
    );
  return <TypedValue field={field} input={input} values={values} onValues={onValues} />;
}
