import type { CaseDetail } from '@khamrong/schemas';
import { ConfirmButton } from '../../components/confirm-button';
import { fileSize } from '../../lib/thai-time';
import { addDocument, removeDocument } from './cases-api';
import { DocumentForm } from './document-form';

interface ResultDocumentsProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** What the office gives the citizen: letters, permits, photos of the work. */
export function ResultDocuments({ detail, onChange }: ResultDocumentsProps) {
  const { id, results, permissions } = detail;
  if (results.length === 0 && !permissions.changeStatus) return null;
  return (
    <details className="panel act" open={results.length > 0}>
      <summary>
        <h2>เอกสารผลการดำเนินการ{results.length > 0 && ` (${results.length})`}</h2>
      </summary>
      <ul className="results">
        {results.map(({ uploadId, name, bytes, url }) => (
          <li key={uploadId}>
            <p>
              {name} <span className="small">{fileSize(bytes)}</span>
            </p>
            <div className="actions">
              <a className="button" href={url} download>
                ดาวน์โหลด<span className="off-screen"> {name}</span>
              </a>
              {permissions.changeStatus && (
                <ConfirmButton
                  label="นำออก"
                  about={name}
                  question={`นำ “${name}” ออก?`}
                  action={async () => onChange(await removeDocument(id, 'results', uploadId))}
                >
                  ผู้ยื่นจะดาวน์โหลดไม่ได้อีก และไฟล์จะถูกลบ ประวัติยังบอกว่าเคยมีเอกสารนี้
                </ConfirmButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {permissions.changeStatus && (
        <DocumentForm
          help="ผู้ยื่นดาวน์โหลดได้ในหน้าติดตามสถานะ"
          example="หนังสือแจ้งผลการพิจารณา"
          add={async (name, file) => onChange(await addDocument(id, 'results', name, file))}
        />
      )}
    </details>
  );
}
