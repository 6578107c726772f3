import { compileDefinition, resolveForOffice } from '@khamrong/schemas';
import { writeServiceFile } from '@khamrong/schemas/exchange';
import { useDraftStore } from '../../draft/draft-context';
import { saveFile } from '../../lib/save-file';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const save = (name: string, text: string): void =>
  saveFile({ name, blob: new Blob([text], { type: 'application/json' }) });

/** The service as files: for another office, or for other systems. */
export function FilesPanel() {
  const store = useDraftStore();
  const { slug } = store.getState().saved;
  const compiled = () => compileDefinition(resolveForOffice(store.definition, store.office));
  return (
    <section className="panel" aria-labelledby="share-files">
      <h2 id="share-files">ส่งออกเป็นไฟล์</h2>
      <p className="help">ไฟล์บริการนำไปสร้างบริการเดียวกันในหน่วยงานอื่นได้ ไม่มีข้อมูลของประชาชน</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => save(`${slug}.khamrong.json`, writeServiceFile(store.definition))}
        >
          ไฟล์บริการ
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save(`${slug}.schema.json`, json(compiled().schema))}
        >
          JSON Schema
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save(`${slug}.uischema.json`, json(compiled().uischema))}
        >
          UI schema
        </button>
      </div>
    </section>
  );
}
