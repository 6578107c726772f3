import type { CaseFile } from '@khamrong/schemas';
import { useState } from 'react';
import { fileSize } from '../../lib/thai-time';
import { FileViewer } from './file-viewer';

function FileCard({ file, onOpen }: { file: CaseFile; onOpen: () => void }) {
  const { label, name, bytes, thumbnail, url } = file;
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
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={onOpen}>
            เปิดดู<span className="off-screen"> {name}</span>
          </button>
          <a className="button" href={url} download={name}>
            ดาวน์โหลด<span className="off-screen"> {name}</span>
          </a>
        </div>
      </div>
    </li>
  );
}

/** Files the citizen attached, pictures with a small view; each is looked at within the page. */
export function CaseFiles({ files }: { files: CaseFile[] }) {
  const [at, setAt] = useState<number>();
  if (files.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="files">
      <h2 id="files">เอกสารแนบ ({files.length})</h2>
      <ul className="files">
        {files.map((file, index) => (
          <FileCard key={file.uploadId} file={file} onOpen={() => setAt(index)} />
        ))}
      </ul>
      {at !== undefined && <FileViewer files={files} at={at} onAt={setAt} onClose={() => setAt(undefined)} />}
    </section>
  );
}
