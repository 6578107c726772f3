import { useCallback, useEffect, useId, useState, type ChangeEvent } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { removeEmblem, saveEmblem } from './sharing-api';

/** The picture just sent; the browser is told when it is needed no longer. */
function useShown(): [string | undefined, (file: File | undefined) => void] {
  const [file, show] = useState<File>();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = file && URL.createObjectURL(file);
    setUrl(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [file]);
  return [url, show];
}

/** The office's emblem on every poster. */
export function EmblemPanel() {
  const id = useId();
  const [shown, show] = useShown();
  const [said, setSaid] = useState('');
  const { run, busy, error } = useAction(
    useCallback(
      async (file: File) => {
        setSaid('');
        await saveEmblem(file);
        show(file);
        setSaid('บันทึกตราแล้ว โปสเตอร์ของทุกบริการจะใช้ตรานี้');
      },
      [show],
    ),
  );
  const remove = useCallback(async () => {
    await removeEmblem();
    show(undefined);
    setSaid('นำตราออกแล้ว');
  }, [show]);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file) void run(file);
    event.target.value = '';
  };
  return (
    <section className="panel" aria-labelledby="share-emblem">
      <h2 id="share-emblem">ตราของหน่วยงาน</h2>
      <p id={`${id}-help`} className="help">
        ใช้บนโปสเตอร์ของทุกบริการ เลือกไฟล์ภาพ PNG หรือ JPEG
      </p>
      {shown && <img className="share-emblem" src={shown} alt="ตราของหน่วยงานที่เลือก" height={96} />}
      <p className="small" role="status">
        {busy ? 'กำลังส่งภาพ…' : said}
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
          เลือกภาพตรา
        </label>
        <ConfirmButton label="นำตราออก" question="นำตราของหน่วยงานออกหรือไม่" action={remove}>
          โปสเตอร์ของทุกบริการจะไม่มีตรา จนกว่าจะเลือกภาพใหม่
        </ConfirmButton>
      </div>
    </section>
  );
}
