import { useCallback, useState } from 'react';
import { useDefinition } from '../../draft/draft-context';
import { AttachmentArea } from './attachment-area';
import { useCanvas } from './canvas-context';
import { FaultList } from './card-badges';
import { useCarry } from './carry-store';
import { PageLinks } from './page-links';
import { addPage } from './page-actions';
import { PageSection } from './page-section';

const NONE: ReadonlySet<string> = new Set();

/** Pages of which only the head is shown. */
function useFolding(keys: readonly string[]) {
  const [folded, setFolded] = useState(NONE);
  const onFold = useCallback(
    (key: string) =>
      setFolded((now) =>
        now.has(key) ? new Set([...now].filter((each) => each !== key)) : new Set([...now, key]),
      ),
    [],
  );
  const areAllFolded = keys.every((key) => folded.has(key));
  const onFoldAll = () => setFolded(areAllFolded ? NONE : new Set(keys));
  return { folded, onFold, areAllFolded, onFoldAll };
}

/** The form: its pages, one under the other, and its attachments. */
export function FormPages() {
  const { desk } = useCanvas();
  const pages = useDefinition((definition) => definition.pages);
  const { folded, onFold, areAllFolded, onFoldAll } = useFolding(pages.map(({ key }) => key));
  const isEndAimed = useCarry(
    (carrying) => carrying?.place?.list === 'pages' && carrying.place.before === null,
  );
  return (
    <div className="canvas-form" data-area="">
      <FaultList at="form" />
      {pages.length > 1 && <PageLinks pages={pages} areAllFolded={areAllFolded} onFoldAll={onFoldAll} />}
      <div className="canvas-pages" data-pages="" data-drop-end={isEndAimed ? '' : undefined}>
        {pages.map((page, at) => (
          <PageSection
            key={page.key}
            page={page}
            number={at + 1}
            isFolded={folded.has(page.key)}
            onFold={onFold}
          />
        ))}
      </div>
      <p className="actions">
        <button type="button" className="button" onClick={() => addPage(desk)}>
          เพิ่มหน้า
        </button>
      </p>
      <AttachmentArea />
    </div>
  );
}
