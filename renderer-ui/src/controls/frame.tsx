import type { ReactNode } from 'react';
import { inLanguage, type Language, type Text } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';

/** Ids of what describes an input, for `aria-describedby`. */
export const describedBy = ({ fieldKey, options, errors }: FieldProps, more?: string): string | undefined =>
  [options.help ? `${fieldKey}-help` : undefined, more, errors.length > 0 ? `${fieldKey}-error` : undefined]
    .filter(Boolean)
    .join(' ') || undefined;

/** Attributes every input of a field has. */
export const inputProps = (field: FieldProps, more?: string) => ({
  'aria-describedby': describedBy(field, more),
  'aria-invalid': field.errors.length > 0 ? true : undefined,
});

interface LabelTextProps {
  label: Text;
  required: boolean;
  language: Language;
}

/** The label's words, with the red star where an answer is needed. */
export function LabelText({ label, required, language }: LabelTextProps) {
  return (
    <>
      {inLanguage(label, language)}
      {required && (
        <span className="required">
          <span aria-hidden="true"> *</span>
          <span className="unseen"> {say(FORM.required, language)}</span>
        </span>
      )}
    </>
  );
}

/** What is wrong, in red; a screen reader hears that it is an error. */
export function ErrorText({ id, message, language }: { id: string; message: string; language: Language }) {
  return (
    <p className="error" id={id}>
      <span className="unseen">{say(FORM.errorPrefix, language)} </span>
      {message}
    </p>
  );
}

export const FieldLabel = ({ field: { options, language } }: { field: FieldProps }) => (
  <LabelText label={options.label} required={options.required} language={language} />
);

export function HelpNote({ field: { fieldKey, options, language } }: { field: FieldProps }) {
  if (!options.help) return null;
  return (
    <p className="help" id={`${fieldKey}-help`}>
      {inLanguage(options.help, language)}
    </p>
  );
}

/** Depth of a path that names a field, not one of its rows or cells. */
const FIELD_DEPTH = 2;

/** What is wrong with the field as a whole, else with the first of its rows and cells. */
export function ErrorNote({ field: { fieldKey, errors, language } }: { field: FieldProps }) {
  const first = errors.find(({ instancePath }) => instancePath.split('/').length <= FIELD_DEPTH) ?? errors[0];
  return first ? <ErrorText id={`${fieldKey}-error`} message={first.message} language={language} /> : null;
}

interface FrameProps {
  field: FieldProps;
  children: ReactNode;
}

export const frameClass = ({ errors }: FieldProps): string =>
  errors.length > 0 ? 'field field-wrong' : 'field';

/** One input with its label, help and error. */
export function Frame({ field, children }: FrameProps) {
  return (
    <div className={frameClass(field)}>
      <label htmlFor={field.fieldKey}>
        <FieldLabel field={field} />
      </label>
      <HelpNote field={field} />
      <ErrorNote field={field} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. Its id can be focused: the error summary links to it. */
export function GroupFrame({ field, role, children }: FrameProps & { role?: 'radiogroup' }) {
  return (
    <fieldset
      className={frameClass(field)}
      id={field.fieldKey}
      tabIndex={-1}
      role={role}
      aria-describedby={describedBy(field)}
      aria-invalid={role && field.errors.length > 0 ? true : undefined}
    >
      <legend>
        <FieldLabel field={field} />
      </legend>
      <HelpNote field={field} />
      <ErrorNote field={field} />
      {children}
    </fieldset>
  );
}
