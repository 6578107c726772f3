import type { Language } from '@khamrong/schemas';
import { PAGE_INPUT, uploadInput } from '../codec/input-names';
import { removeUploadAction } from '../codec/form-post';
import { FORM } from '../texts/form-text';
import { sizeText } from '../texts/instant-text';
import { say } from '../texts/say';
import type { Moving, Uploads } from './use-uploads';

interface FileListProps {
  attachmentKey: string;
  uploads: Uploads;
  language: Language;
}

function MovingFile({ file, uploads, language }: { file: Moving; uploads: Uploads; language: Language }) {
  const { id, name, percent, fault } = file;
  if (!fault)
    return (
      <li className="file" aria-busy="true">
        <span className="file-name">{name}</span>
        <progress max={100} value={percent} aria-label={name} />
        <span>{say(FORM.uploading, language, { percent })}</span>
      </li>
    );
  return (
    <li className="file file-wrong" role="alert">
      <span className="file-name">{name}</span>
      <span className="error">{fault}</span>
      <button type="button" className="button button-quiet" onClick={() => uploads.dismiss(id)}>
        {say(FORM.remove, language)}
        <span className="unseen"> {name}</span>
      </button>
    </li>
  );
}

/** Files that are attached, on their way, or were refused. What is attached travels as ids in hidden inputs. */
export function FileList({ attachmentKey, uploads, language }: FileListProps) {
  const { staged, moving, remove } = uploads;
  if (staged.length + moving.length === 0) return null;
  return (
    <ul className="files">
      {staged.map(({ uploadId, name, bytes }) => (
        <li className="file" key={uploadId}>
          <input type="hidden" name={uploadInput(attachmentKey)} value={uploadId} />
          <span className="file-name">{name}</span>
          <span>
            {say(FORM.uploaded, language)} {sizeText(bytes)}
          </span>
          <button
            type="submit"
            formNoValidate
            formAction={`#attachments.${attachmentKey}`}
            className="button button-quiet"
            name={PAGE_INPUT.action}
            value={removeUploadAction(uploadId)}
            onClick={(event) => {
              event.preventDefault();
              remove(uploadId);
            }}
          >
            {say(FORM.remove, language)}
            <span className="unseen"> {name}</span>
          </button>
        </li>
      ))}
      {moving.map((file) => (
        <MovingFile key={file.id} file={file} uploads={uploads} language={language} />
      ))}
    </ul>
  );
}
