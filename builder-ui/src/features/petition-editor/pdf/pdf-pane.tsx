import { sampleVariants } from '@khamrong/schemas';
import { useState } from 'react';
import { ErrorMessage } from '../../../components/error-message';
import { SelectField } from '../../../components/select-field';
import { useDefinition } from '../../../draft/draft-context';
import { saveFile } from '../../../lib/save-file';
import { PagePicture } from './page-picture';
import { PastedAnswers } from './pasted-answers';
import { sourceOf, sourceOptions, sourceValue, type PreviewSource } from './preview-source';
import { usePetitionPdf } from './use-petition-pdf';

/** Once, one and a half times and twice the pane's width. */
const ZOOMS = 3;

/** The real paper of the draft beside the sheet it is written on. */
export function PdfPane() {
  const variants = useDefinition(sampleVariants);
  const [source, setSource] = useState<PreviewSource>({ variant: 0 });
  const [pasted, setPasted] = useState<PreviewSource['answers']>();
  const [zoom, setZoom] = useState(0);
  const { pdf, making, error, retry } = usePetitionPdf(source);
  const count = pdf?.pages.length ?? 0;
  return (
    <section className="pdf-pane" aria-label="ตัวอย่างกระดาษจริง">
      <SelectField
        label="ตัวอย่างกระดาษจริง แสดงด้วย"
        value={sourceValue(source)}
        options={sourceOptions(variants, pasted !== undefined)}
        onValue={(value) => setSource(sourceOf(value, pasted))}
      />
      <div className="actions">
        <button type="button" className="button" onClick={() => setZoom((zoom + 1) % ZOOMS)}>
          {zoom < ZOOMS - 1 ? 'ขยาย' : 'ย่อให้พอดี'}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!pdf}
          onClick={() => pdf && saveFile(pdf.file)}
        >
          ดาวน์โหลด PDF
        </button>
        <p role="status" className="pdf-status">
          {making ? 'กำลังจัดทำ…' : !error && count > 0 && `เป็นปัจจุบันแล้ว ${count} หน้า`}
        </p>
      </div>
      <ErrorMessage error={error} onRetry={retry} />
      <ol className={`pdf-pages zoom-${zoom}`} aria-busy={making} tabIndex={0} aria-label="หน้ากระดาษ">
        {pdf?.pages.map((canvas, at) => (
          <PagePicture key={at} canvas={canvas} number={at + 1} count={count} />
        ))}
      </ol>
      <PastedAnswers
        onAnswers={(answers) => {
          setPasted(answers);
          setSource({ answers });
        }}
      />
    </section>
  );
}
