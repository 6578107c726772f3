import type { CaseFile } from '@khamrong/schemas';
import { fileSize } from '../../lib/thai-time';

/** Files the citizen attached, pictures with a small view. */
export function CaseFiles({ files }: { files: CaseFile[] }) {
  if (files.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="files">
      <h2 id="files">เอกสารแนบ ({files.length})</h2>
      <ul className="files">
        {files.map((file) => (
          <li key={file.uploadId}>
            {file.type.startsWith('image/') ? (
              <img src={file.url} alt={file.label} loading="lazy" />
            ) : (
              <span className="file-kind" aria-hidden="true">
                PDF
              </span>
            )}
            <div>
              <p>{file.label}</p>
              <p className="small">
                {file.name} · {fileSize(file.bytes)}
              </p>
              <a className="button" href={file.url} download={file.name}>
                ดาวน์โหลด<span className="off-screen"> {file.name}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
