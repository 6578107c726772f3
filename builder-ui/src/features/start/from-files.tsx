import { FILE_MAX_BYTES, readFormFiles, type FileSource } from '@khamrong/schemas/exchange';
import { useId, useState, type ChangeEvent, type DragEvent } from 'react';
import type { Beginning } from './beginning';
import { textOfFile } from './text-of-file';

const TOO_LARGE = `ไฟล์ใหญ่เกินไป รับได้ไม่เกิน ${FILE_MAX_BYTES / 1024 / 1024} MB`;
const UNREADABLE = 'เปิดไฟล์ไม่ได้ กรุณาเลือกไฟล์ใหม่อีกครั้ง';
/** One more than are taken: that there are too many is told. */
const READ_MAX = 3;

const FROM: Record<FileSource, string> = {
  service: 'จากไฟล์บริการ',
  google_form: 'จาก Google Forms',
  json_schema: 'จาก JSON Schema',
};

/** What the files begin, or why they are not taken, in Thai. */
async function beginningOf(files: readonly File[]): Promise<Beginning | string> {
  if (files.some(({ size }) => size > FILE_MAX_BYTES)) return TOO_LARGE;
  const read = readFormFiles(await Promise.all(files.map(textOfFile)));
  if (!read.ok) return read.message.th;
  const { source, definition, report } = read;
  return { from: `${FROM[source]} ${files.map(({ name }) => name).join(', ')}`, definition, report };
}

interface FromFilesProps {
  onBeginning: (beginning: Beginning) => void;
}

/** Starts from a file, known by what it holds. A file that is refused changes nothing. */
export function FromFiles({ onBeginning }: FromFilesProps) {
  const id = useId();
  const [refusal, setRefusal] = useState('');
  const [over, setOver] = useState(false);
  const open = async (list: FileList | null): Promise<void> => {
    const files = [...(list ?? [])].slice(0, READ_MAX);
    if (files.length === 0) return;
    setRefusal('');
    const beginning = await beginningOf(files).catch(() => UNREADABLE);
    if (typeof beginning === 'string') setRefusal(beginning);
    else onBeginning(beginning);
  };
  const hold = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    void open(event.target.files);
    event.target.value = '';
  };
  return (
    <section
      className={over ? 'panel start-way start-files start-over' : 'panel start-way start-files'}
      aria-labelledby={`${id}-title`}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}-title`}>จากไฟล์</h2>
      <p id={`${id}-help`} className="help">
        ไฟล์ .json ที่ส่งออกจากระบบนี้ จาก Google Forms หรือ JSON Schema (เลือกพร้อม UI Schema ได้) ไม่เกิน 1 MB
      </p>
      <label className="button file-button">
        <input
          type="file"
          className="off-screen"
          accept=".json,application/json"
          multiple
          aria-describedby={`${id}-help`}
          onChange={choose}
        />
        เลือกไฟล์<span className="start-drop"> หรือลากมาวางที่นี่</span>
      </label>
      <div role="alert">{refusal && <p className="message message-error">{refusal}</p>}</div>
    </section>
  );
}
