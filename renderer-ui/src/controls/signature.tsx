import { PAGE_INPUT, fileInput } from '../codec/input-names';
import { removeUploadAction } from '../codec/form-post';
import { useFormContext } from '../form/form-context';
import { useFieldFiles } from '../form/files-context';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { describedBy, ErrorNote, FieldLabel, frameClass, HelpNote } from './frame';
import { useLater } from './use-later';

/** A signature: drawn in a frame where script runs, else and for who wants that a picture of one. */
export function SignatureControl(given: FieldProps) {
  const { uploads, inert } = useFieldFiles(given.fieldKey);
  const pad = useLater(true, () => import('./signature/signature-pad'));
  const { staged } = uploads;
  const found = useFormContext().errors.get(`attachments/${given.fieldKey}`);
  // Once it is there, the sentence that it is missing no longer holds.
  const errors = (staged.length === 0 && found) || [];
  const field = { ...given, errors };
  const { fieldKey, language } = field;
  const id = `attachments.${fieldKey}`;
  return (
    <div className={frameClass(field)} id={id} tabIndex={-1}>
      <label htmlFor={fieldKey}>
        <FieldLabel field={field} />
      </label>
      <HelpNote field={field} />
      <ErrorNote field={field} />
      {pad && <pad.SignaturePad {...{ field, uploads, inert }} />}
      {!pad &&
        staged.map(({ uploadId, name }) => (
          <p key={uploadId}>
            {name}{' '}
            <button
              type="submit"
              formNoValidate
              className="link"
              name={PAGE_INPUT.action}
              value={removeUploadAction(uploadId)}
            >
              {say(FORM.remove, language)}
            </button>
          </p>
        ))}
      {(pad !== undefined || staged.length === 0) && (
        <input
          type="file"
          id={fieldKey}
          name={fileInput(fieldKey)}
          accept="image/*"
          disabled={inert}
          aria-describedby={describedBy(field)}
          aria-invalid={errors.length > 0 || undefined}
          onChange={({ currentTarget: input }) => {
            uploads.put(input.files?.[0]);
            input.value = '';
          }}
        />
      )}
    </div>
  );
}
