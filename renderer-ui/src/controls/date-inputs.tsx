import { useState } from 'react';
import { inLanguage } from '@khamrong/schemas';
import {
  ageOn,
  isPartialDate,
  MONTHS_EN,
  MONTHS_TH,
  toArabicDigits,
  toBuddhistYear,
} from '@khamrong/schemas/thai';
import { dateFromParts, partsOfDate, type DateParts } from '../codec/date-parts';
import { partName } from '../codec/input-names';
import { useFormContext } from '../form/form-context';
import { onceUp } from '../form/once-up';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { inputProps } from './frame';
import { yearsOffered } from './years-offered';

interface DateInputsProps {
  field: FieldProps;
  stored: unknown;
  partial: boolean;
  /** The date as far as it is typed. */
  onDate(stored: string | undefined): void;
  /** The person went on to something else. */
  onLeave(stored: string | undefined): void;
}

interface PartProps {
  field: FieldProps;
  part: keyof DateParts;
  /** Numbers to choose from. */
  offered: readonly number[];
  value: string;
  onText(text: string): void;
}

/** Years that people mean in the Common Era. */
const FIRST_CE = 1850;
const LAST_CE = 2150;

/** Browsers know the day one was born; a year of theirs is turned into B.E. as any other. */
const autoComplete = (key: string, part: string): string => (key === 'birth_date' ? `bday-${part}` : 'off');

const LABEL = { day: FORM.day, month: FORM.month, year: FORM.buddhistYear } as const;

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/**
 * A number to type, or to choose of a list. Not a choice alone: one born in 2485 would scroll by 80 years, and a
 * choice takes neither Thai digits nor years of the Common Era. Browsers narrow the list as one types; the few that
 * show none (Firefox on Android) leave an input, which is all that is needed.
 */
function NumberPart({ field, part, value, offered, onText }: PartProps) {
  const name = partName(field.fieldKey, part);
  const list = `${name}-offered`;
  return (
    <label className={`date-${part}`} htmlFor={name}>
      <span>{say(LABEL[part], field.language)}</span>
      <input
        {...inputProps(field)}
        id={name}
        name={name}
        type="text"
        inputMode="numeric"
        list={list}
        autoComplete={autoComplete(field.fieldKey, part)}
        value={value}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <datalist id={list}>
        {offered.map((number) => (
          <option key={number} value={number} />
        ))}
      </datalist>
    </label>
  );
}

function MonthPart({ field, value, onText }: Omit<PartProps, 'part' | 'offered'>) {
  const name = partName(field.fieldKey, 'month');
  const months = field.language === 'th' ? MONTHS_TH : MONTHS_EN;
  return (
    <label className="date-month" htmlFor={name}>
      <span>{say(FORM.month, field.language)}</span>
      <select
        {...inputProps(field)}
        id={name}
        name={name}
        autoComplete={autoComplete(field.fieldKey, 'month')}
        value={value}
        onChange={(event) => onText(event.currentTarget.value)}
      >
        <option value="">–</option>
        {months.map((month, index) => (
          <option key={month} value={String(index + 1)}>
            {month}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a C.E. year is in the Buddhist era; empty for any other year. */
function eraHint(year: string, language: FieldProps['language']): string {
  const ce = Number(toArabicDigits(year));
  if (ce < FIRST_CE || ce > LAST_CE) return '';
  return say(FORM.ceYearTaken, language, { ce, be: toBuddhistYear(ce) });
}

/** How old one is who was born then; empty while that cannot be told. */
function ageHint({ options: { age }, language }: FieldProps, stored: unknown, today: string): string {
  if (!age || typeof stored !== 'string' || !isPartialDate(stored) || stored > today) return '';
  return `${inLanguage(age, language)}: ${ageOn(stored, today)}`;
}

/** Day, month and Buddhist year, each typed or chosen by itself; a C.E. year is turned into B.E. on leaving. */
export function DateInputs({ field, stored, partial, onDate, onLeave }: DateInputsProps) {
  const context = useFormContext();
  const [draft, setDraft] = useState<DateParts>();
  const parts = draft ?? partsOfDate(stored);
  const change = (part: keyof DateParts) => (text: string) => {
    const next = { ...parts, [part]: text };
    setDraft(next);
    onDate(dateFromParts(next, partial));
  };
  return (
    <div
      className="date"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        onceUp(() => {
          setDraft(undefined);
          onLeave(dateFromParts(parts, partial));
        });
      }}
    >
      <NumberPart field={field} part="day" value={parts.day} offered={DAYS} onText={change('day')} />
      <MonthPart field={field} value={parts.month} onText={change('month')} />
      <NumberPart
        field={field}
        part="year"
        value={parts.year}
        offered={yearsOffered(field.options, context)}
        onText={change('year')}
      />
      <p className="hint date-hint" role="status">
        {(draft && eraHint(draft.year, field.language)) || ageHint(field, stored, context.today)}
      </p>
    </div>
  );
}
