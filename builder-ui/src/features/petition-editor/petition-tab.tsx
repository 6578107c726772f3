import { useState } from 'react';
import { PaperTools } from './panels';
import { PdfPane } from './pdf';
import { SheetEditor } from './sheet';
import { useWide } from './use-wide';

/** The paper of the service: written at the left, printed at the right; on a phone one at a time. */
export default function PetitionTab() {
  const wide = useWide();
  const [looking, setLooking] = useState(false);
  return (
    <div className="petition-tab">
      {!wide && (
        <button type="button" className="button button-main" onClick={() => setLooking(!looking)}>
          {looking ? 'กลับไปเขียนแบบคำร้อง' : 'ดูกระดาษจริง (PDF)'}
        </button>
      )}
      <div hidden={!wide && looking}>
        <SheetEditor>
          <PaperTools />
        </SheetEditor>
      </div>
      {(wide || looking) && <PdfPane />}
    </div>
  );
}
