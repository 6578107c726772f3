import { FILE_MAX_BYTES, readFormFiles } from '@khamrong/schemas/exchange';
import { useId, useState, type DragEvent } from 'react';
import type { Beginning } from './beginning';

const TOO_LARGE = `ไฟล์ใหญ่เกินไป รับได้ไม่เกิน ${FILE_MAX_BYTES / 1024 / 1024} MB`;
const MOST_FILES = 2;

interface FromFilesProps {
  onBeginning: (beginning: Beginning) => void;
}

/** Starts from a file, known by what it holds. A file that is refused changes nothing. */
export function FromFiles({ onBeginning }: FromFilesProps) {
  const id = useId();
  const [refusal, setRefusal] = useState('');
  const open = async (list: FileList | null): Promise<void> => {
    const files = [...(list ?? [])].slice(0, MOST_FILES);
    if (files.length === 0) return;
    if (files.some(({ size }) => size > FILE_MAX_BYTES)) return setRefusal(TOO_LARGE);
    const read = readFormFiles(await Promise.all(files.map((file) => file.text())));
    setRefusal(read.ok ? '' : read.message.th);
    if (read.ok) onBeginning({ ...read, from: `จากไฟล์ ${files.map(({ name }) => name).join(', ')}` });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void open(event.dataTransfer.files);
  };
  return (
    <div className="start-files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor={id}>เลือกไฟล์ .json หรือลากมาวางที่นี่</label>
      <p id={`${id}-help`} className="help">
        ไฟล์บริการของระบบคำร้อง, JSON Schema (เลือก UI schema พร้อมกันได้) หรือแบบฟอร์มของ Google (forms.get)
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        multiple
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          void open(event.target.files);
          event.target.value = '';
        }}
      />
      <div role="alert">{refusal && <p className="message message-error">{refusal}</p>}</div>
    </div>
  );
}
