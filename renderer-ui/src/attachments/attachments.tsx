import {
  holds,
  inLanguage,
  isAttachmentNeeded,
  type Language,
  type PublishedAttachment,
} from '@khamrong/schemas';
import { ErrorText, LabelText } from '../controls/frame';
import { useFormContext } from '../form/form-context';
import type { StagedFile, StagedFiles } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { sizeText } from '../texts/instant-text';
import { say } from '../texts/say';
import { FileChoosers } from './file-choosers';
import { FileList } from './file-list';
import { kindsText } from './file-rules';
import { useUploads } from './use-uploads';

interface AttachmentFieldProps {
  slug: string;
  attachment: PublishedAttachment;
  initial: StagedFile[];
  /** Nothing can be chosen: the form is only looked at. */
  inert?: boolean;
}

const NO_FILES: StagedFile[] = [];

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
      {help && `${inLanguage(help, language)} `}
      {say(FORM.attachLimit, language, limits)}
      {crossed && ` ${say(FORM.crossed, language)}`}
    </p>
  );
}

function AttachmentField({ slug, attachment, initial, inert }: AttachmentFieldProps) {
  const { language, errors, answers } = useFormContext();
  const uploads = useUploads({ slug, attachment, initial, language });
  const { key, labels, maxFiles } = attachment;
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
      <FileList attachmentKey={key} uploads={uploads} language={language} />
      {uploads.staged.length < maxFiles && (
        <FileChoosers
          id={id}
          attachment={attachment}
          wrong={Boolean(error)}
          inert={inert}
          onFiles={uploads.add}
        />
      )}
    </div>
  );
}

interface AttachmentsProps {
  slug: string;
  attachments: readonly PublishedAttachment[];
  uploads: StagedFiles;
  inert?: boolean;
}

/** The files a form asks for. */
export function Attachments({ slug, attachments, uploads, inert }: AttachmentsProps) {
  const { language, answers } = useFormContext();
  const shown = attachments.filter(({ showWhen }) => holds(showWhen, answers));
  if (shown.length === 0) return null;
  return (
    <section className="page" aria-labelledby="page-attachments">
      <h2 id="page-attachments">{say(FORM.attachments, language)}</h2>
      {shown.map((attachment) => (
        <AttachmentField
          key={attachment.key}
          slug={slug}
          attachment={attachment}
          initial={uploads[attachment.key] ?? NO_FILES}
          inert={inert}
        />
      ))}
    </section>
  );
}
