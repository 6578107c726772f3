import { inLanguage } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { PhoneLinks } from '../phone/phone-text';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { ErrorNote, HelpNote, inputProps, LabelText } from './frame';

/** A statement to tick. */
export function ConsentControl(field: FieldProps) {
  const { fieldKey, options, errors, language } = field;
  const link = typeof options.link === 'string' ? options.link : undefined;
  return (
    <div className={errors.length > 0 ? 'field field-wrong' : 'field'}>
      <ErrorNote field={field} />
      <label className="choice consent">
        <input
          type="checkbox"
          {...inputProps(field)}
          id={fieldKey}
          name={fieldKey}
          value="true"
          checked={field.value === true}
          onChange={(event) => field.leave(event.currentTarget.checked ? true : undefined)}
        />
        <span>
          <LabelText label={options.label} required={options.required} language={language} />
        </span>
      </label>
      <PhoneLinks text={inLanguage(options.label, language)} />
      <HelpNote field={field} />
      {link && (
        <a className="consent-link" href={link} target="_blank" rel="noopener noreferrer">
          {say(FORM.readDocument, language)}
          <span className="unseen"> {inLanguage(options.label, language)}</span>
        </a>
      )}
    </div>
  );
}
