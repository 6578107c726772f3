import { useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { useDraft } from '../../draft/draft-context';
import { sharedFiles } from './sharing-api';

/** Labels shown at first, and with every wish for more. */
const SOME = 4;
const MORE = 24;

/** The first labels as they will be printed, each with its picture to take. */
export function PointLabels() {
  const saved = useDraft((state) => state.saved);
  const [count, setCount] = useState(SOME);
  const files = sharedFiles(saved);
  const left = saved.points.length - count;
  if (saved.points.length === 0) return null;
  return (
    <>
      <h3>ตัวอย่างป้าย</h3>
      <ul className="share-labels">
        {saved.points.slice(0, count).map((point) => (
          <li key={point}>
            <img src={files.pointSvg(point)} alt="" width={120} height={120} loading="lazy" />
            <strong>{point}</strong>
            <DownloadButton path={files.pointPng(point)} label="PNG" about={point} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className="actions">
          <button type="button" className="button" onClick={() => setCount(count + MORE)}>
            แสดงป้ายเพิ่ม (เหลืออีก {left})
          </button>
        </div>
      )}
    </>
  );
}
