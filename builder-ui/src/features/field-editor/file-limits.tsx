import { Attachment, MAX_FILE_BYTES, type FileKind } from '@khamrong/schemas';
import { SelectField } from '../../components/select-field';
import { TypedNumber } from '../../components/typing/typed-number';
import { useSetAttachment } from './use-set-attachment';

const MB = 1024 * 1024;
const SIZES = [1, 5, 10, MAX_FILE_BYTES / MB];

const KINDS: readonly { value: string; text: string; accept: FileKind[] }[] = [
  { value: 'both', text: 'ภาพถ่ายหรือ PDF', accept: ['pdf', 'image'] },
  { value: 'image', text: 'ภาพถ่ายเท่านั้น', accept: ['image'] },
  { value: 'pdf', text: 'PDF เท่านั้น', accept: ['pdf'] },
];

const sizeText = (bytes: number): string => `${Number((bytes / MB).toFixed(1))} MB`;

const kindOf = ({ accept }: Attachment): string =>
  KINDS.find(
    (kind) => kind.accept.length === accept.length && kind.accept.every((each) => accept.includes(each)),
  )?.value ?? 'both';

/** Kinds, number and size of the files. */
export function FileLimits({ attachment }: { attachment: Attachment }) {
  const set = useSetAttachment(attachment);
  const { minimum, maximum } = Attachment.properties.maxFiles;
  const sizes = [...new Set([...SIZES.map((size) => size * MB), attachment.maxBytes])].sort((a, b) => a - b);
  return (
    <div className="editor-pair">
      <SelectField
        label="ชนิดไฟล์"
        value={kindOf(attachment)}
        options={KINDS}
        onValue={(value) => set({ accept: KINDS.find((kind) => kind.value === value)?.accept })}
      />
      <TypedNumber
        label="จำนวนไม่เกิน"
        unit="ไฟล์"
        needed
        min={minimum}
        max={maximum}
        value={attachment.maxFiles}
        onValue={(maxFiles) => set({ maxFiles })}
      />
      <SelectField
        label="ขนาดไฟล์ละไม่เกิน"
        value={String(attachment.maxBytes)}
        options={sizes.map((bytes) => ({ value: String(bytes), text: sizeText(bytes) }))}
        onValue={(bytes) => set({ maxBytes: Number(bytes) })}
      />
    </div>
  );
}
