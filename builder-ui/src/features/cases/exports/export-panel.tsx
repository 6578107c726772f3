import type { ExportFilter } from '@khamrong/schemas';
import { useState } from 'react';
import { ExportDialog } from './export-dialog';
import { ExportFiles } from './export-files';
import { useExports } from './use-exports';

interface ExportPanelProps {
  filter: ExportFilter;
  mayReveal: boolean;
}

/** Has the cases of a list written into a file, and hands it out. */
export function ExportPanel({ filter, mayReveal }: ExportPanelProps) {
  const [asking, setAsking] = useState(false);
  const { items, read } = useExports();
  return (
    <>
      <button type="button" className="button export-ask" onClick={() => setAsking(true)}>
        ส่งออกเป็นไฟล์…
      </button>
      <ExportFiles items={items} onChanged={() => void read()} />
      {asking && (
        <ExportDialog
          filter={filter}
          mayReveal={mayReveal}
          onClose={() => setAsking(false)}
          onAsked={() => {
            setAsking(false);
            void read();
          }}
        />
      )}
    </>
  );
}
