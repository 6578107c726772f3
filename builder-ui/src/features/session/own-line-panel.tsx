import type { OwnLine } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { endOwnLine, readOwnLine } from './session-api';

interface LinkedProps {
  line: NonNullable<OwnLine['line']>;
  onChanged: () => void;
}

function Offer({ line, onChanged }: LinkedProps) {
  const { offer } = line;
  const [asked, setAsked] = useState<LinkedProps['line']>();
  const ask = (): void => {
    setAsked(line);
    onChanged();
  };
  return (
    <>
      <ol className="factor-steps">
        <li>
          สแกนรหัส QR นี้ด้วยโทรศัพท์ที่มี LINE หรือ{' '}
          <a href={offer.url} target="_blank" rel="noopener">
            เปิด LINE ในเครื่องนี้
          </a>
        </li>
        <li>เพิ่มบัญชีของหน่วยงานเป็นเพื่อน หากยังไม่ได้เพิ่ม</li>
        <li>กดส่งข้อความที่เตรียมไว้ (ใช้ได้ครั้งเดียว ภายในหนึ่งชั่วโมง)</li>
      </ol>
      <img
        className="factor-qr"
        src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`}
        alt="รหัส QR สำหรับเชื่อม LINE"
        width={200}
        height={200}
      />
      <div className="actions">
        <button type="button" className="button" onClick={ask}>
          ส่งข้อความแล้ว
        </button>
      </div>
      <p role="status">
        {asked && asked !== line && 'ยังไม่ได้รับข้อความจาก LINE กรุณากดส่งข้อความใน LINE แล้วลองอีกครั้ง'}
      </p>
    </>
  );
}

function Linked({ onChanged }: Pick<LinkedProps, 'onChanged'>) {
  const end = useCallback(async () => {
    await endOwnLine();
    onChanged();
  }, [onChanged]);
  return (
    <>
      <p>เชื่อม LINE แล้ว ท่านจะได้รับแจ้งงานคำร้องและสรุปงานประจำวันตามที่หน่วยงานตั้งไว้</p>
      <div className="actions">
        <ConfirmButton label="เลิกเชื่อม LINE" question="เลิกรับแจ้งงานคำร้องทาง LINE หรือไม่" action={end}>
          การแจ้งเตือนจะส่งทางอีเมลของท่าน หากมี
        </ConfirmButton>
      </div>
    </>
  );
}

/** One's own LINE; nothing where the office has none. */
export function OwnLinePanel() {
  const own = useLoaded(readOwnLine);
  const { reload } = own;
  return (
    <LoadedView from={own}>
      {({ line }) =>
        line && (
          <section className="panel" aria-labelledby="own-line">
            <h2 id="own-line">รับแจ้งงานทาง LINE</h2>
            {line.linked ? <Linked onChanged={reload} /> : <Offer line={line} onChanged={reload} />}
          </section>
        )
      }
    </LoadedView>
  );
}
