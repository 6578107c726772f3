import type { Attachment } from '@khamrong/schemas';
import { memo } from 'react';
import { useDefinition, useDraft } from '../../draft/draft-context';
import { inClerkWords } from '../../lib/office-words';
import { useCanvas } from './canvas-context';
import { AttachmentBadges, FaultList } from './card-badges';
import { CardFrame } from './card-frame';
import { CardTools } from './card-tools';
import { useCarry } from './carry-store';
import { nameOfFile } from './desk';
import { OpenButton } from './open-button';
import { TypeIcon } from './type-icon';

function Face({ attachment }: { attachment: Attachment }) {
  return (
    <>
      <p className="card-head">
        <OpenButton selection={{ kind: 'attachment', key: attachment.key }}>
          {nameOfFile(attachment)}
        </OpenButton>
        <span className="card-type">
          <TypeIcon name={attachment.camera ? 'photos' : 'documents'} />
          เอกสารแนบ
        </span>
      </p>
      {attachment.help?.th && <p className="help card-help">{inClerkWords(attachment.help.th)}</p>}
      <AttachmentBadges attachment={attachment} />
    </>
  );
}

const AttachmentCard = memo(function AttachmentCard({ attachment }: { attachment: Attachment }) {
  const { editors } = useCanvas();
  const { key } = attachment;
  const isOpen = useDraft(({ selected }) => selected?.kind === 'attachment' && selected.key === key);
  return (
    <CardFrame kind="attachment" itemKey={key} name={nameOfFile(attachment)} isOpen={isOpen}>
      {isOpen ? (
        <>
          <editors.AttachmentEditor attachment={attachment} />
          <CardTools selection={{ kind: 'attachment', key }} />
        </>
      ) : (
        <Face attachment={attachment} />
      )}
      <FaultList at={`attachment:${key}`} />
    </CardFrame>
  );
});

/** The files citizens add, at the end of the form. */
export function AttachmentArea() {
  const attachments = useDefinition((definition) => definition.attachments);
  const isEndAimed = useCarry(
    (carrying) => carrying?.place?.list === 'attachments' && carrying.place.before === null,
  );
  return (
    <section className="canvas-page" data-attachments="" aria-labelledby="attachments-title">
      <div className="page-head">
        <h2 id="attachments-title">เอกสารแนบ</h2>
      </div>
      <ol className="cards" data-drop-end={isEndAimed ? '' : undefined}>
        {attachments.map((attachment) => (
          <AttachmentCard key={attachment.key} attachment={attachment} />
        ))}
      </ol>
      {attachments.length === 0 && <p className="small">ไม่ขอเอกสารแนบ ถ้าต้องการ เลือกจากกลุ่ม “ไฟล์และภาพ”</p>}
    </section>
  );
}
