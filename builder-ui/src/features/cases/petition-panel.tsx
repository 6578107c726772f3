import type { CaseDetail } from '@khamrong/schemas';
import { useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { petitionOf, slipOf } from './cases-api';

/** The official petition, filled and ready to be signed; or the paper that was signed. */
export function PetitionPanel({ id, channel }: Pick<CaseDetail, 'id' | 'channel'>) {
  const isScan = channel === 'scan';
  const [redacted, setRedacted] = useState(false);
  return (
    <section className="panel" aria-labelledby="petition">
      <h2 id="petition">{isScan ? 'แบบที่กรอกและลงชื่อแล้ว' : 'คำร้องสำหรับลงนาม'}</h2>
      {isScan && <p className="small">พิมพ์แบบที่ประชาชนส่งมาทุกหน้า ตามด้วยใบรับและเอกสารแนบ ฉบับปกปิดมีเฉพาะใบรับ</p>}
      <label className="check">
        <input type="checkbox" checked={redacted} onChange={(event) => setRedacted(event.target.checked)} />
        ฉบับปกปิดข้อมูลส่วนบุคคล
      </label>
      <DownloadButton path={petitionOf(id, redacted)} label="ดาวน์โหลดคำร้อง (PDF)" main />
      <DownloadButton path={slipOf(id)} label="ใบรับเรื่องให้ประชาชน (PDF)" />
    </section>
  );
}
