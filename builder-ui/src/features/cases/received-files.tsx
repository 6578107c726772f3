import type { CaseDetail, CaseFile } from '@khamrong/schemas';
import { ConfirmButton } from '../../components/confirm-button';
import { CaseFiles } from './case-files';
import { addDocument, removeDocument } from './cases-api';
import { DocumentForm } from './document-form';

interface ReceivedFilesProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** Takes out what an officer added by mistake; what the citizen sent stays. */
const TakeOut = ({ detail: { id }, file, onChange }: ReceivedFilesProps & { file: CaseFile }) => (
  <ConfirmButton
    label="นำออก"
    about={file.label}
    question={`นำ “${file.label}” ออก?`}
    action={async () => onChange(await removeDocument(id, 'received', file.uploadId))}
  >
    ไฟล์จะถูกลบ ประวัติยังบอกว่าเคยมีเอกสารนี้
  </ConfirmButton>
);

/** For the scan of a letter, or what was brought to the counter or sent by messenger. */
const ReceivedForm = ({ detail: { id }, onChange }: ReceivedFilesProps) => (
  <details className="received">
    <summary>แนบเอกสารที่ได้รับ เช่น สแกนหนังสือ ภาพจาก LINE หรืออีเมล</summary>
    <DocumentForm
      help="เก็บไว้กับคำร้องและพิมพ์ต่อท้ายคำร้อง ผู้ยื่นไม่เห็นในหน้าติดตามสถานะ"
      example="หนังสือร้องเรียนฉบับจริง"
      add={async (name, file) => onChange(await addDocument(id, 'received', name, file))}
    />
  </details>
);

/** The files of a case for who works it: papers that came over another door are added here. */
export function ReceivedFiles({ detail, onChange }: ReceivedFilesProps) {
  const { files, permissions } = detail;
  if (!permissions.changeStatus) return <CaseFiles files={files} />;
  return (
    <CaseFiles
      files={files}
      tools={(file) => file.addedBy && <TakeOut detail={detail} file={file} onChange={onChange} />}
    >
      <ReceivedForm detail={detail} onChange={onChange} />
    </CaseFiles>
  );
}
