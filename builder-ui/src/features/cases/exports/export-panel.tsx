import type { ExportFilter } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ExportDialog } from './export-dialog';
import { ExportFiles } from './export-files';
import { PrintDialog } from './print-dialog';
import { RegisterDialog } from './register-dialog';
import { useExports } from './use-exports';

interface ExportPanelProps {
  filter: ExportFilter;
  mayReveal: boolean;
}

/** Has the cases of a list written or printed into a file, and hands it out. */
export function ExportPanel({ filter, mayReveal }: ExportPanelProps) {
  const [asking, setAsking] = useState<'table' | 'petitions' | 'register'>();
  const { items, read } = useExports();
  const close = useCallback(() => setAsking(undefined), []);
  const asked = useCallback(() => {
    close();
    void read();
  }, [close, read]);
  const dialog = { filter, onClose: close, onAsked: asked };
  return (
    <>
      <div className="actions export-ask">
        <button type="button" className="button" onClick={() => setAsking('table')}>
          ส่งออกเป็นไฟล์…
        </button>
        <button type="button" className="button" onClick={() => setAsking('petitions')}>
          พิมพ์คำร้องทั้งหมดที่กรองไว้…
        </button>
        <button type="button" className="button" onClick={() => setAsking('register')}>
          ทะเบียนรับ…
        </button>
      </div>
      <ExportFiles items={items} onChanged={() => void read()} />
      {asking === 'table' && <ExportDialog {...dialog} mayReveal={mayReveal} />}
      {asking === 'petitions' && <PrintDialog {...dialog} />}
      {asking === 'register' && <RegisterDialog onClose={close} onAsked={asked} />}
    </>
  );
}
