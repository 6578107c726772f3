import { compileDefinition, resolveForOffice } from '@khamrong/schemas';
import { writeServiceFile } from '@khamrong/schemas/exchange';
import { useState } from 'react';
import { useDraftStore } from '../../draft/draft-context';
import type { DraftStore } from '../../draft/draft-store';
import { saveFile } from '../../lib/save-file';

interface ServiceFile {
  label: string;
  /** For whom it is. */
  help: string;
  ending: string;
  write: (store: DraftStore) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const compiled = ({ definition, office }: DraftStore) =>
  compileDefinition(resolveForOffice(definition, office));

const FILES: readonly ServiceFile[] = [
  {
    label: 'ไฟล์บริการ',
    help: 'สำหรับหน่วยงานอื่นที่ใช้ระบบนี้ หรือเก็บสำรองไว้ มีคำถาม เงื่อนไข และแบบคำร้องครบ',
    ending: 'khamrong.json',
    write: ({ definition }) => writeServiceFile(definition),
  },
  {
    label: 'JSON Schema',
    help: 'สำหรับผู้พัฒนาระบบอื่น บอกว่ามีคำถามใดและรับคำตอบแบบใด',
    ending: 'schema.json',
    write: (store) => json(compiled(store).schema),
  },
  {
    label: 'UI Schema',
    help: 'สำหรับผู้พัฒนาที่ใช้ JSON Forms บอกลำดับหน้าและเงื่อนไขการแสดง',
    ending: 'uischema.json',
    write: (store) => json(compiled(store).uischema),
  },
];

/** The service as files, published or not. None of them holds anything citizens filed. */
export function FilesPanel() {
  const store = useDraftStore();
  const [said, setSaid] = useState('');
  const save = ({ ending, write }: ServiceFile): void => {
    const name = `${store.getState().saved.slug}.${ending}`;
    saveFile({ name, blob: new Blob([write(store)], { type: 'application/json' }) });
    setSaid(`ดาวน์โหลด ${name} แล้ว`);
  };
  return (
    <section className="panel" aria-labelledby="share-files">
      <h2 id="share-files">ส่งออกเป็นไฟล์</h2>
      <p className="help">ไฟล์เหล่านี้มีเฉพาะแบบฟอร์ม ไม่มีข้อมูลที่ประชาชนยื่น</p>
      <ul className="share-files">
        {FILES.map((file) => (
          <li key={file.ending}>
            <button type="button" className="button" onClick={() => save(file)}>
              {file.label}
            </button>
            <span className="small">{file.help}</span>
          </li>
        ))}
      </ul>
      <p className="off-screen" role="status">
        {said}
      </p>
    </section>
  );
}
