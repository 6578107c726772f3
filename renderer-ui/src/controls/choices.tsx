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

/**
 * The ticked values after one was ticked or cleared, in the order in which they are offered; a choice that stands alone
 * clears the others.
 */
export function toggled(
  offered: readonly string[],
  ticked: readonly string[],
  [value, on]: [value: string, on: boolean],
  alone: readonly string[],
): string[] {
  const stays = (each: string): boolean => !on || (!alone.includes(value) && !alone.includes(each));
  return offered.filter((each) => (each === value ? on : ticked.includes(each) && stays(each)));
}

/** Any number of choices. */
export function CheckboxGroupControl(field: FieldProps) {
  const ticked = Array.isArray(field.value) ? (field.value as string[]) : [];
  const alone = (field.options.exclusive as string[] | undefined) ?? [];
  const choices = choicesOf(field);
  const offered = choices.map(({ value }) => value);
  const toggle = (value: string, on: boolean): void => {
    const next = toggled(offered, ticked, [value, on], alone);
    field.leave(next.length > 0 ? next : undefined);
  };
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
