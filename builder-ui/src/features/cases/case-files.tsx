import type { CaseFile } from '@khamrong/schemas';
import { useState, type ReactNode } from 'react';
import { fileSize } from '../../lib/thai-time';
import { FileViewer } from './file-viewer';

interface FileCardProps {
  file: CaseFile;
  onOpen: () => void;
  /** What else may be done with it. */
  children?: ReactNode;
}

function FileCard({ file, onOpen, children }: FileCardProps) {
  const { label, name, bytes, thumbnail, url, addedBy } = file;
  return (
    <li>
      <button type="button" className="file-open" onClick={onOpen}>
        {thumbnail ? (
          <img src={thumbnail} alt="" loading="lazy" />
        ) : (
          <span className="file-kind" aria-hidden="true">
            PDF
          </span>
        )}
        <span className="off-screen">เปิดดู {name}</span>
      </button>
      <div>
        <p>{label}</p>
        <p className="small">
          {name} · {fileSize(bytes)}
          {addedBy && ` · แนบโดย ${addedBy}`}
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={onOpen}>
            เปิดดู<span className="off-screen"> {name}</span>
          </button>
          <a className="button" href={url} download={name}>
            ดาวน์โหลด<span className="off-screen"> {name}</span>
          </a>
          {children}
        </div>
      </div>
    </li>
  );
}

interface CaseFilesProps {
  files: CaseFile[];
  /** What may be done with one of them. */
  tools?: (file: CaseFile) => ReactNode;
  /** What stands below them. */
  children?: ReactNode;
}

/** Files of the citizen, and those an officer received for them; each is looked at within the page. */
export function CaseFiles({ files, tools, children }: CaseFilesProps) {
  const [at, setAt] = useState<number>();
  if (files.length === 0 && !children) return null;
  return (
    <section className="panel" aria-labelledby="files">
      <h2 id="files">เอกสารแนบ{files.length > 0 && ` (${files.length})`}</h2>
      {files.length > 0 && (
        <ul className="files">
          {files.map((file, index) => (
            <FileCard key={file.uploadId} file={file} onOpen={() => setAt(index)}>
              {tools?.(file)}
            </FileCard>
          ))}
        </ul>
      )}
      {children}
      {at !== undefined && <FileViewer files={files} at={at} onAt={setAt} onClose={() => setAt(undefined)} />}
    </section>
  );
}
