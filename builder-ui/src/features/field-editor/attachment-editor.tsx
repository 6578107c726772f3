import type { Attachment } from '@khamrong/schemas';
import { Switch } from '../../components/typing/switch';
import { CrossingOut } from './crossing-out';
import { Faults } from './faults';
import { FileLimits } from './file-limits';
import { Fold } from './more-settings';
import { PersonalChoice } from './personal-class';
import { QuestionText } from './question-text';
import { RequiredFile } from './required-file';
import { ShowWhen } from './show-when';
import { useSetAttachment } from './use-set-attachment';

interface AttachmentEditorProps {
  attachment: Attachment;
  /** Further settings are in view from the start. */
  open?: boolean;
}

function Editor({ attachment, open }: AttachmentEditorProps) {
  const set = useSetAttachment(attachment);
  return (
    <div className="editor">
      <QuestionText noun="เอกสารแนบ" label={attachment.label} help={attachment.help} onChange={set} />
      <Faults kind="attachment" id={attachment.key} />
      <RequiredFile attachment={attachment} />
      <FileLimits attachment={attachment} />
      <CrossingOut attachment={attachment} />
      <ShowWhen
        kind="attachment"
        id={attachment.key}
        value={attachment.showWhen}
        onValue={(showWhen) => set({ showWhen })}
      />
      <Fold title="ตั้งค่าเพิ่มเติม" open={open}>
        {() => (
          <>
            <Switch
              label="เปิดกล้องถ่ายภาพก่อน"
              help="บนโทรศัพท์เปิดกล้องทันที ยังเลือกภาพที่มีอยู่ได้"
              on={Boolean(attachment.camera)}
              onChange={(on) => set({ camera: on || null })}
            />
            {attachment.accept.includes('image') && (
              <Switch
                label="เก็บภาพต้นฉบับ"
                help="ไม่ย่อภาพก่อนส่ง เหมาะกับแผนที่หรือเอกสารตัวเล็ก ส่งช้ากว่าเมื่อสัญญาณอ่อน"
                on={Boolean(attachment.keepOriginals)}
                onChange={(on) => set({ keepOriginals: on || null })}
              />
            )}
            <PersonalChoice value={attachment.personal} onValue={(personal) => set({ personal })} />
          </>
        )}
      </Fold>
    </div>
  );
}

/** Everything a clerk sets of one kind of attachment. */
export function AttachmentEditor({ attachment, open }: AttachmentEditorProps) {
  return <Editor key={attachment.key} attachment={attachment} open={open} />;
}
