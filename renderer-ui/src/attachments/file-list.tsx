import type { Language } from '@khamrong/schemas';
import { PAGE_INPUT } from '../codec/input-names';
import { removeUploadAction } from '../codec/form-post';
import type { StagedFile } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { sizeText } from '../texts/instant-text';
import { say } from '../texts/say';
import type { Moving } from './moving';
import { isLocal } from '../draft/local-file';
import type { Uploads } from './use-uploads';

interface FileListProps {
  attachmentKey: string;
  /** Pictures are crossed out when they are stored. */
  crossed: boolean;
  uploads: Uploads;
  language: Language;
}

const PICTURE = /\.(jpg|png)$/;
const DOCUMENT = /\.pdf$/i;

const Badge = ({ name }: { name: string }) =>
  DOCUMENT.test(name) ? (
    <span className="file-badge" aria-hidden="true">
      PDF
    </span>
  ) : null;

/** Where a picture is; nowhere while the device alone has it and the page was loaded again. */
function sourceOf(
  { uploadId }: StagedFile,
  { crossed, uploads }: Pick<FileListProps, 'crossed' | 'uploads'>,
): string | undefined {
  const here = uploads.pictureOf(uploadId);
  if (isLocal(uploadId)) return here;
  return (!crossed && here) || `/api/v1/forms/${uploads.slug}/uploads/${uploadId}/preview`;
}

/** The picture as it was sent, while it is on this device; crossed out, it is seen as it will be stored. */
function Picture({ file, ...props }: Omit<FileListProps, 'attachmentKey'> & { file: StagedFile }) {
  const { crossed, language } = props;
  const { name } = file;
  const source = PICTURE.test(name) && sourceOf(file, props);
  if (!source) return <Badge name={name} />;
  return (
    <img
      className={crossed ? 'thumb thumb-crossed' : 'thumb'}
      src={source}
      alt={say(crossed ? FORM.pictureCrossed : FORM.picture, language, { name })}
      loading="lazy"
    />
  );
}

function MovingFile({ file, uploads, language }: { file: Moving; uploads: Uploads; language: Language }) {
  const { name, percent, note, fault, picture, again } = file;
  return (
    <li className={fault ? 'file file-wrong' : 'file'} aria-busy={!fault} role={fault && 'alert'}>
      {picture ? <img className="thumb" src={picture} alt="" /> : <Badge name={name} />}
      <span className="file-name">{name}</span>
      {fault ? (
        <span className="error">{fault}</span>
      ) : (
        <>
          <progress max={100} value={percent} aria-label={name} />
          <span>{note}</span>
        </>
      )}
      <span className="file-buttons">
        {again && (
          <button type="button" className="button" onClick={again}>
            {say(FORM.uploadAgain, language)}
            <span className="unseen"> {name}</span>
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => uploads.dismiss(file)}>
          {say(fault ? FORM.remove : FORM.cancel, language)}
          <span className="unseen"> {name}</span>
        </button>
      </span>
    </li>
  );
}

function AttachedFile({ attachmentKey, ...props }: FileListProps & { file: StagedFile }) {
  const { file, uploads, language } = props;
  const { uploadId, name, bytes } = file;
  return (
    <li className="file">
      <Picture {...props} />
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
          uploads.remove(uploadId);
        }}
      >
        {say(FORM.remove, language)}
        <span className="unseen"> {name}</span>
      </button>
    </li>
  );
}

/** Files that are attached, on their way, or were refused. */
export function FileList(props: FileListProps) {
  const { uploads, language } = props;
  const { staged, moving } = uploads;
  return (
    <ul className="files" aria-live="polite" aria-relevant="additions">
      {staged.map((file) => (
        <AttachedFile key={file.uploadId} {...props} file={file} />
      ))}
      {moving.map((file) => (
        <MovingFile key={file.id} file={file} uploads={uploads} language={language} />
      ))}
    </ul>
  );
}
