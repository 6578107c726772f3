import { useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { petitionOf } from './cases-api';

/** The official petition, filled and ready to be signed. */
export function PetitionPanel({ id }: { id: string }) {
  const [redacted, setRedacted] = useState(false);
  return (
    <section className="panel" aria-labelledby="petition">
      <h2 id="petition">คำร้องสำหรับลงนาม</h2>
      <label className="check">
        <input type="checkbox" checked={redacted} onChange={(event) => setRedacted(event.target.checked)} />
        ฉบับปกปิดข้อมูลส่วนบุคคล
      </label>
      <DownloadButton path={petitionOf(id, redacted)} label="ดาวน์โหลดคำร้อง (PDF)" main />
    </section>
  );
}
