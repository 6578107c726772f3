import type { Language, PublishedAttachment } from '@khamrong/schemas';
import { fileInput } from '../codec/input-names';
import { useAlive } from '../controls/use-alive';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { sending } from './use-uploads';

interface FileChoosersProps {
  /** Of the attachment's frame; its help and error carry it too. */
  id: string;
  attachment: PublishedAttachment;
  language: Language;
  wrong: boolean;
  inert?: boolean;
  onFiles(files: File[]): void;
}

/** What choosing a file and taking a photo have in common. */
const inputProps = ({ id, attachment, wrong, inert, onFiles }: FileChoosersProps) => ({
  type: 'file',
  name: fileInput(attachment.key),
  disabled: inert,
  'aria-describedby': wrong ? `${id}-help ${id}-error` : `${id}-help`,
  'aria-invalid': wrong ? true : undefined,
  // A person who touches this is about to choose: what sends files comes meanwhile.
  onClick: () => void sending().catch(() => undefined),
  onChange({ currentTarget: input }: { currentTarget: HTMLInputElement }) {
    onFiles([...(input.files ?? [])]);
    input.value = '';
  },
});

/** Opens the camera. Without script the browser's own button stays, which tells what was taken. */
function Camera(props: FileChoosersProps & { accept: string[] }) {
  const alive = useAlive();
  const { id, accept, language, inert } = props;
  return (
    <label className={alive ? 'camera button button-quiet' : 'camera'} aria-disabled={inert}>
      {say(FORM.takePhoto, language)}{' '}
      <input
        {...inputProps(props)}
        id={`${id}-camera`}
        className={alive ? 'unseen' : undefined}
        accept={accept.join(',')}
        capture="environment"
      />
    </label>
  );
}

/** Where files are chosen from, the camera first where the form asks for a photo. */
export function FileChoosers(props: FileChoosersProps) {
  const { id, attachment } = props;
  const { camera, accept, maxFiles } = attachment;
  const pictures = accept.filter((type) => type.startsWith('image/'));
  return (
    <>
      {camera && pictures.length > 0 && <Camera {...props} accept={pictures} />}
      <input {...inputProps(props)} id={`${id}-file`} accept={accept.join(',')} multiple={maxFiles > 1} />
    </>
  );
}
