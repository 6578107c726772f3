import type { ExportContent, ExportFormat, ExportItem } from '@khamrong/schemas';
import { useCallback, useEffect, useState, type ToggleEventHandler } from 'react';
import { DownloadButton } from '../../../components/download-button';
import { ErrorMessage } from '../../../components/error-message';
import { thaiDay, thaiTime } from '../../../lib/thai-time';
import { useAction } from '../../../lib/use-action';
import { cancelExport, isOnItsWay } from './exports-api';

interface ExportFilesProps {
  items: readonly ExportItem[];
  onChanged: () => void;
}

const KIND: Record<ExportContent, string> = { cases: 'ตารางคำร้อง', petitions: 'คำร้อง', register: 'ทะเบียนรับ' };
const FORMAT: Record<ExportFormat, string> = { xlsx: 'Excel', csv: 'CSV', pdf: 'PDF', zip: 'ZIP' };

const nameOf = ({ content, format, createdAt, sensitive }: ExportItem): string =>
  `${KIND[content]} ${FORMAT[format]} เมื่อ ${thaiTime(createdAt)}${sensitive ? ' รวมข้อมูลที่ปกปิดไว้' : ''}`;

function Making({ item, onChanged }: { item: ExportItem; onChanged: () => void }) {
  const { id, done, total } = item;
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await cancelExport(id);
      onChanged();
    }, [id, onChanged]),
  );
  return (
    <>
      <progress aria-label={nameOf(item)} max={total || undefined} value={total ? done : undefined} />
      <span className="small">
        {total
          ? `จัดทำแล้ว ${done.toLocaleString('th')} จาก ${total.toLocaleString('th')} เรื่อง`
          : 'กำลังเริ่มจัดทำ…'}
      </span>
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        ยกเลิก<span className="off-screen"> {nameOf(item)}</span>
      </button>
      <ErrorMessage error={error} />
    </>
  );
}

function Outcome({ item, onChanged }: { item: ExportItem; onChanged: () => void }) {
  const { url, total, expiresAt, leftOut } = item;
  if (isOnItsWay(item)) return <Making item={item} onChanged={onChanged} />;
  if (!url) return <span className="error">จัดทำไม่สำเร็จ กรุณาสั่งใหม่อีกครั้ง</span>;
  return (
    <>
      <span className="small">
        {(total - leftOut.length).toLocaleString('th')} เรื่อง
        {expiresAt ? ` เก็บไว้ถึง ${thaiDay(expiresAt)}` : ''}
      </span>
      <DownloadButton path={url} label="ดาวน์โหลด" about={nameOf(item)} />
      {leftOut.length > 0 && (
        <span className="error">
          พิมพ์ไม่ได้ {leftOut.length} เรื่อง: {leftOut.join(', ')}
        </span>
      )}
    </>
  );
}

/** Whether the list is open: by hand, and from itself once a file is being made, which then is to be fetched. */
function useOpen(isMaking: boolean): { open: boolean; onToggle: ToggleEventHandler<HTMLDetailsElement> } {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (isMaking) setOpen(true);
  }, [isMaking]);
  return { open, onToggle: ({ currentTarget }) => setOpen(currentTarget.open) };
}

/** The files one asked for: being made, ready, or given up. */
export function ExportFiles({ items, onChanged }: ExportFilesProps) {
  const isMaking = items.some(isOnItsWay);
  const list = useOpen(isMaking);
  if (items.length === 0) return null;
  return (
    <details className="panel exports" {...list}>
      <summary>ไฟล์ที่จัดทำ ({items.length})</summary>
      <p role="status" className="off-screen">
        {isMaking ? 'กำลังจัดทำไฟล์' : 'จัดทำไฟล์เสร็จแล้ว'}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <span>{nameOf(item)}</span>
            <Outcome item={item} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </details>
  );
}
