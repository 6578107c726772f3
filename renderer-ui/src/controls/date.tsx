import { earliestOf, type AnswerContext, type DateLimits } from '@khamrong/schemas';
import { MONTHS_EN, MONTHS_TH, resolveDateLimit } from '@khamrong/schemas/thai';
import { partsOfDate } from '../codec/date-parts';
import { useFormContext } from '../form/form-context';
import type { FieldProps } from '../form/use-field';
import { partName } from '../codec/input-names';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { DateInputs } from './date-inputs';
import { GroupFrame, inputProps } from './frame';

/** A date that may be answered, as it is typed: today, or the nearest day within the limits. */
function exampleOf({ options, language }: FieldProps, context: AnswerContext): string {
  const { today } = context;
  const limits = options as DateLimits;
  const min = earliestOf(limits, context) ?? today;
  const max = resolveDateLimit(limits.max, today) ?? today;
  const { day, month, year } = partsOfDate(max < today ? max : min > today ? min : today);
  const months = language === 'th' ? MONTHS_TH : MONTHS_EN;
  return say(FORM.dateExample, language, { date: `${day} ${months[Number(month) - 1]} ${year}` });
}

/** A date in the Buddhist era. */
export function DateControl(field: FieldProps) {
  const context = useFormContext();
  const partial = field.options.partial === true;
  return (
    <GroupFrame field={field}>
      <p className="help">{partial ? say(FORM.partialDate, field.language) : exampleOf(field, context)}</p>
      <DateInputs
        field={field}
        stored={field.value}
        partial={partial}
        onDate={field.commit}
        onLeave={field.leave}
      />
    </GroupFrame>
  );
}

/** The two halves of `2026-11-20T09:00`, either of which may be missing. */
const halves = (value: unknown): [string, string] => {
  const [date = '', time = ''] = typeof value === 'string' ? value.split('T') : [];
  return [date, time];
};

const joined = (date: string, time: string): string | undefined =>
  date || time ? `${date}T${time}` : undefined;

/** A date and a time of day. */
export function DatetimeControl(field: FieldProps) {
  const [date, time] = halves(field.value);
  const name = partName(field.fieldKey, 'time');
  return (
    <GroupFrame field={field}>
      <DateInputs
        field={field}
        stored={date}
        partial={false}
        onDate={(next = '') => field.commit(joined(next, time))}
        onLeave={(next = '') => field.leave(joined(next, time))}
      />
      <label className="date-time" htmlFor={name}>
        <span>{say(FORM.time, field.language)}</span>
        <input
          {...inputProps(field)}
          id={name}
          name={name}
          type="time"
          className="short"
          value={time}
          onChange={(event) => field.commit(joined(date, event.currentTarget.value))}
          onBlur={(event) => field.leave(joined(date, event.currentTarget.value))}
        />
      </label>
    </GroupFrame>
  );
}
