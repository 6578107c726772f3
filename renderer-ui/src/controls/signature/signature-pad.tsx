import { useEffect, useRef } from 'react';
import type { Language } from '@khamrong/schemas';
import type { Moving } from '../../attachments/moving';
import type { Uploads } from '../../attachments/use-uploads';
import type { FieldProps } from '../../form/use-field';
import { SIGNATURE } from '../../texts/signature-text';
import { say } from '../../texts/say';
import { pictureOf } from './draw';
import type { Stroke } from './strokes';
import { useDrawing } from './use-drawing';

/** A pause in which the next stroke does not begin any more, in milliseconds. */
const PAUSE_MS = 700;

interface PadProps {
  field: FieldProps;
  uploads: Uploads;
  inert?: boolean;
}

/** Keeps a signature as a file when its writer pauses, does something else, or goes on to another step. */
function useKeeping({ field: { language }, uploads, inert }: PadProps) {
  const due = useRef<() => void>(undefined);
  const now = useRef(uploads);
  now.current = uploads;
  const keep = (): void => {
    due.current?.();
    due.current = undefined;
  };
  useEffect(() => {
    document.addEventListener('pointerdown', keep, true);
    return () => {
      document.removeEventListener('pointerdown', keep, true);
      keep();
    };
  }, []);
  return (strokes: readonly Stroke[]): void => {
    if (inert) return;
    const store = (): void =>
      now.current.put(strokes.length > 0 ? pictureOf(strokes, say(SIGNATURE.file, language)) : undefined);
    due.current = store;
    setTimeout(() => due.current === store && keep(), PAUSE_MS);
  };
}

const wayOf = ({ fault, kept }: Moving, language: Language): string =>
  fault ?? say(kept ? SIGNATURE.onDevice : SIGNATURE.keeping, language);

/** Where the signature stands: on its way, kept, or why not. */
function Standing({ field: { language }, uploads: { staged, moving } }: PadProps) {
  const [file] = moving;
  return (
    <p className={file?.fault ? 'error' : 'hint'} role="status">
      {file ? wayOf(file, language) : staged.length > 0 && say(SIGNATURE.kept, language)}
      {file?.again && (
        <button type="button" className="link" onClick={file.again}>
          {say(SIGNATURE.again, language)}
        </button>
      )}
    </p>
  );
}

/** The signature that was given before this pad was here. */
function Given({ field: { language }, uploads }: PadProps) {
  const [file] = uploads.staged;
  const source = file && (uploads.pictureOf(file.uploadId) ?? addressOf(uploads, file.uploadId));
  return source ? (
    <img className="signature-pad" src={source} alt={say(SIGNATURE.picture, language)} />
  ) : null;
}

const addressOf = ({ slug }: Uploads, uploadId: string): string =>
  `/api/v1/forms/${slug}/uploads/${uploadId}/preview`;

/** Stays within reach of the keyboard when there is nothing left for it to do. */
const PadButton = ({ idle, onPress, children }: { idle: boolean; onPress(): void; children: string }) => (
  <button
    type="button"
    className="button button-quiet"
    aria-disabled={idle}
    onClick={() => idle || onPress()}
  >
    {children}
  </button>
);

/** A frame to sign in. What is drawn goes on its way by itself; a picture of a signature stands in its place. */
export function SignaturePad(props: PadProps) {
  const { field, uploads } = props;
  const { language, fieldKey } = field;
  const keep = useKeeping(props);
  const { canvas, pointer, strokes, undo, clear } = useDrawing(keep);
  const isGiven = strokes.length === 0 && uploads.staged.length + uploads.moving.length > 0;
  const isDrawn = strokes.length > 0;
  return (
    <div className="signature">
      <p className="help" id={`${fieldKey}-how`}>
        {say(SIGNATURE.how, language)}
      </p>
      {isGiven && <Given {...props} />}
      <canvas
        ref={canvas}
        className="signature-pad"
        hidden={isGiven}
        role="img"
        aria-label={say(SIGNATURE.pad, language)}
        aria-describedby={`${fieldKey}-how`}
        // The field around it would take the focus, and its frame stand out.
        onMouseDown={(event) => event.preventDefault()}
        {...pointer}
      />
      <Standing {...props} />
      <div className="file-buttons">
        <PadButton {...{ idle: !isDrawn, onPress: undo }}>{say(SIGNATURE.undo, language)}</PadButton>
        <PadButton idle={!isDrawn && !isGiven} onPress={() => (isDrawn ? clear() : uploads.put(undefined))}>
          {say(SIGNATURE.clear, language)}
        </PadButton>
      </div>
      <p className="help">{say(SIGNATURE.orFile, language)}</p>
    </div>
  );
}
