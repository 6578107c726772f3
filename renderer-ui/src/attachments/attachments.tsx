import {
  holds,
  inLanguage,
  isAttachmentNeeded,
  type Language,
  type PublishedAttachment,
} from '@khamrong/schemas';
import { ErrorText, LabelText } from '../controls/frame';
import type { FormContextValue } from '../form/form-context';
import { FORM } from '../texts/form-text';
import { sizeText } from '../texts/instant-text';
import { say } from '../texts/say';
import { chooseFiles } from './choose-files';
import { FileChoosers } from './file-choosers';
import { FileList } from './file-list';
import { kindsText } from './file-rules';
import type { FormUploads, Uploads } from './use-uploads';

interface AttachmentFieldProps {
  attachment: PublishedAttachment;
  uploads: Uploads;
  filled: FormContextValue;
  /** Nothing can be chosen: the form is only looked at. */
  inert?: boolean;
}

function Help({
  id,
  attachment,
  language,
}: {
  id: string;
  attachment: PublishedAttachment;
  language: Language;
}) {
  const { help, maxFiles, maxBytes, crossed } = attachment;
  const limits = { files: maxFiles, size: sizeText(maxBytes), kinds: kindsText(attachment, language) };
  return (
    <p className="help" id={id}>
      {help && `${inLanguage(help, language)}\n`}
      {say(maxFiles === 1 ? FORM.attachOne : FORM.attachLimit, language, limits)}
      {crossed && `\n${say(FORM.crossed, language)}`}
    </p>
  );
}

function AttachmentField({ attachment, uploads, filled, inert }: AttachmentFieldProps) {
  const { language, errors, answers } = filled;
  const { key, labels, maxFiles, crossed } = attachment;
  const id = `attachments.${key}`;
  // Once a file is there, the sentence that it is missing no longer holds.
  const error = errors
    .get(`attachments/${key}`)
    ?.find(({ keyword }) => keyword !== 'required' || uploads.staged.length === 0);
  return (
    <div className={error ? 'field field-wrong' : 'field'} id={id} tabIndex={-1}>
      <label htmlFor={`${id}-file`}>
        <LabelText label={labels} required={isAttachmentNeeded(attachment, answers)} language={language} />
      </label>
      <Help id={`${id}-help`} attachment={attachment} language={language} />
      {error && <ErrorText id={`${id}-error`} message={error.message} language={language} />}
      <FileList attachmentKey={key} crossed={crossed} uploads={uploads} language={language} />
      {uploads.staged.length < maxFiles && (
        <FileChoosers
          id={id}
          attachment={attachment}
          language={language}
          wrong={Boolean(error)}
          inert={inert}
          onFiles={(files) => uploads.add(chooseFiles(files, uploads, attachment, language))}
        />
      )}
    </div>
  );
}

export interface AttachmentsProps {
  attachments: readonly PublishedAttachment[];
  uploads: FormUploads;
  filled: FormContextValue;
  inert?: boolean;
}

/** The files a form asks for. */
export function Attachments({ attachments, uploads, filled, inert }: AttachmentsProps) {
  return attachments
    .filter(({ showWhen, signature }) => !signature && holds(showWhen, filled.answers))
    .map((attachment) => (
      <AttachmentField
        key={attachment.key}
        attachment={attachment}
        uploads={uploads.of(attachment)}
        filled={filled}
        inert={inert}
      />
    ));
}
