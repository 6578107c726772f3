import type { Uploads } from '../attachments/use-uploads';
import { PAGE_INPUT, fileInput } from '../codec/input-names';
import { removeUploadAction } from '../codec/form-post';
import { useFormContext } from '../form/form-context';
import { useFieldFiles } from '../form/files-context';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { ErrorNote, FieldLabel, frameClass, HelpNote, inputProps } from './frame';
import { useLater } from './use-later';

/** What is there already, where no script shows it. */
const Kept = ({ staged, language }: Pick<Uploads, 'staged'> & Pick<FieldProps, 'language'>) =>
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
  ));

/** A signature: drawn in a frame where script runs, else and for who wants that a picture of one. */
export function SignatureControl(given: FieldProps) {
  const { uploads, inert } = useFieldFiles(given.fieldKey);
  const pad = useLater(true, () => import('./signature/signature-pad'));
  const { staged } = uploads;
  const found = useFormContext().errors.get(`attachments/${given.fieldKey}`) ?? [];
  // Once it is there, the sentence that it is missing no longer holds.
  const isMended = staged.length > 0;
  const errors = isMended ? [] : found;
  const field = { ...given, errors };
  const { fieldKey, language } = field;
  const id = `attachments.${fieldKey}`;
  return (
    <div className={frameClass(field)} id={id} tabIndex={-1}>
      <label htmlFor={fieldKey}>
        <FieldLabel field={field} />
      </label>
      <HelpNote field={field} />
      {/* Its room stays: nothing moves away under the finger that goes on meanwhile. */}
      <div className={isMended ? 'mended' : undefined}>
        <ErrorNote field={{ ...given, errors: found }} />
      </div>
      {pad && <pad.SignaturePad {...{ field, uploads, inert }} />}
      {!pad && <Kept staged={staged} language={language} />}
      {(pad !== undefined || staged.length === 0) && (
        <input
          type="file"
          id={fieldKey}
          name={fileInput(fieldKey)}
          accept="image/*"
          disabled={inert}
          {...inputProps(field)}
          onChange={({ currentTarget: input }) => {
            uploads.put(input.files?.[0]);
            input.value = '';
          }}
        />
      )}
    </div>
  );
}
