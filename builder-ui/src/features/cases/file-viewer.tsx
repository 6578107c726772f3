import type { CaseFile } from '@khamrong/schemas';
import { useId, type KeyboardEvent } from 'react';
import { useModal } from '../../components/use-modal';
import { PdfPages } from './pdf-pages';

interface FileViewerProps {
  files: readonly CaseFile[];
  /** Which of them is shown. */
  at: number;
  onAt: (at: number) => void;
  onClose: () => void;
}

function Shown({ file: { url, type, label, name } }: { file: CaseFile }) {
  return type.startsWith('image/') ? (
    <img src={url} alt={`${label} (${name})`} />
  ) : (
    <PdfPages url={url} name={name} />
  );
}

/** Files within the page, one at a time: arrow keys turn to the next, Escape closes. */
export function FileViewer({ files, at, onAt, onClose }: FileViewerProps) {
  const element = useModal();
  const id = useId();
  const file = files[at];
  if (!file) return null;
  const turn = (by: number): void => onAt((at + by + files.length) % files.length);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight') turn(1);
    if (key === 'ArrowLeft') turn(-1);
  };
  return (
    <dialog ref={element} className="viewer" aria-labelledby={id} onClose={onClose} onKeyDown={onKeyDown}>
      <header>
        <h2 id={id}>
          {file.label} <span className="small">{file.name !== file.label && file.name}</span>
        </h2>
        <div className="actions">
          {files.length > 1 && (
            <>
              <button type="button" className="button" onClick={() => turn(-1)}>
                ก่อนหน้า
              </button>
              <p role="status">
                {at + 1} / {files.length}
              </p>
              <button type="button" className="button" onClick={() => turn(1)}>
                ถัดไป
              </button>
            </>
          )}
          <a className="button" href={file.url} download={file.name}>
            ดาวน์โหลด
          </a>
          <button type="button" className="button button-main" onClick={onClose}>
            ปิด
          </button>
        </div>
      </header>
      <div className="viewer-page" tabIndex={0} role="group" aria-label={`เนื้อหาของ ${file.name}`}>
        <Shown key={file.uploadId} file={file} />
      </div>
    </dialog>
  );
}
