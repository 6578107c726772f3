import type { OfficeEmblem } from '@khamrong/schemas';
import { useCallback, useId, useState, type ChangeEvent } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { useAction } from '../../lib/use-action';
import { useLoaded } from '../../lib/use-loaded';
import { loadEmblem, removeEmblem, saveEmblem } from './sharing-api';

interface EmblemProps {
  emblem: OfficeEmblem;
  onEmblem: (emblem: OfficeEmblem) => void;
}

function Emblem({ emblem: { path }, onEmblem }: EmblemProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const { run, busy, error } = useAction(
    useCallback(
      async (file: File) => {
        setSaid('');
        onEmblem(await saveEmblem(file));
        setSaid('บันทึกตราแล้ว โปสเตอร์ของทุกบริการจะใช้ตรานี้');
      },
      [onEmblem],
    ),
  );
  const remove = useCallback(async () => {
    await removeEmblem();
    onEmblem({ path: null });
    setSaid('นำตราออกแล้ว');
  }, [onEmblem]);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file) void run(file);
    event.target.value = '';
  };
  return (
    <>
      <p id={`${id}-help`} className="help">
        ใช้บนโปสเตอร์ของทุกบริการ เลือกไฟล์ภาพ PNG หรือ JPEG
      </p>
      {path && <img className="share-emblem" src={path} alt="ตราของหน่วยงานที่ใช้อยู่" height={96} />}
      <p className="small" role="status">
        {busy ? 'กำลังส่งภาพ…' : said || (path ? '' : 'ยังไม่มีตรา')}
      </p>
      <ErrorMessage error={error} />
      <div className="actions">
        <label className="button file-button" aria-disabled={busy}>
          <input
            type="file"
            className="off-screen"
            accept="image/png,image/jpeg,image/webp"
            aria-describedby={`${id}-help`}
            onChange={choose}
          />
          {path ? 'เปลี่ยนภาพตรา' : 'เลือกภาพตรา'}
        </label>
        {path && (
          <ConfirmButton label="นำตราออก" question="นำตราของหน่วยงานออกหรือไม่" action={remove}>
            โปสเตอร์ของทุกบริการจะไม่มีตรา จนกว่าจะเลือกภาพใหม่
          </ConfirmButton>
        )}
      </div>
    </>
  );
}

/** The office's emblem on every poster. */
export function EmblemPanel() {
  const from = useLoaded<OfficeEmblem>(loadEmblem);
  return (
    <section className="panel" aria-labelledby="share-emblem">
      <h2 id="share-emblem">ตราของหน่วยงาน</h2>
      <LoadedView from={from}>{(emblem) => <Emblem emblem={emblem} onEmblem={from.replace} />}</LoadedView>
    </section>
  );
}
