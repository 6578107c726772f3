import { inLanguage, type Choice } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { Frame, GroupFrame, inputProps } from './frame';
import { useSearched } from './searched';

const choicesOf = ({ options }: FieldProps): Choice[] => (options.choices as Choice[] | undefined) ?? [];

/** One of a few, all in view. */
export function RadioControl(field: FieldProps) {
  const choices = choicesOf(field);
  const { search, fits } = useSearched(field, choices);
  return (
    <GroupFrame field={field} role="radiogroup">
      {search}
      {choices.map(({ value, label }, index) => (
        <label className="choice" key={value} hidden={field.value !== value && !fits(index)}>
          <input
            type="radio"
            name={field.fieldKey}
            value={value}
            checked={field.value === value}
            onChange={() => field.leave(value)}
          />
          <span>{inLanguage(label, field.language)}</span>
        </label>
      ))}
    </GroupFrame>
  );
}

/** One of many, in a list that opens. */
export function SelectControl(field: FieldProps) {
  const choices = choicesOf(field);
  const { search, fits } = useSearched(field, choices);
  return (
    <Frame field={field}>
      {search}
      <select
        {...inputProps(field)}
        id={field.fieldKey}
        name={field.fieldKey}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(event) => field.leave(event.currentTarget.value || undefined)}
        onBlur={(event) => field.leave(event.currentTarget.value || undefined)}
      >
        <option value="">{say(FORM.choose, field.language)}</option>
        {choices.map(
          ({ value, label }, index) =>
            (field.value === value || fits(index)) && (
              <option key={value} value={value}>
                {inLanguage(label, field.language)}
              </option>
            ),
        )}
      </select>
    </Frame>
  );
}

/** The ticked values after one was ticked or cleared; a choice that stands alone clears the others. */
export function toggled(ticked: string[], value: string, on: boolean, alone: readonly string[]): string[] {
  if (!on) return ticked.filter((each) => each !== value);
  if (alone.includes(value)) return [value];
  return [...ticked.filter((each) => each !== value && !alone.includes(each)), value];
}

/** Any number of choices. */
export function CheckboxGroupControl(field: FieldProps) {
  const ticked = Array.isArray(field.value) ? (field.value as string[]) : [];
  const alone = (field.options.exclusive as string[] | undefined) ?? [];
  const toggle = (value: string, on: boolean): void => {
    const next = toggled(ticked, value, on, alone);
    field.leave(next.length > 0 ? next : undefined);
  };
  const choices = choicesOf(field);
  const { search, fits } = useSearched(field, choices);
  return (
    <GroupFrame field={field}>
      {search}
      {choices.map(({ value, label }, index) => (
        <label className="choice" key={value} hidden={!ticked.includes(value) && !fits(index)}>
          <input
            type="checkbox"
            name={field.fieldKey}
            value={value}
            checked={ticked.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>{inLanguage(label, field.language)}</span>
        </label>
      ))}
    </GroupFrame>
  );
}
