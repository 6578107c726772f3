import { Attachment, bangkokDate, formatThaiDate } from '@khamrong/schemas';
import { Switch } from '../../components/typing/switch';
import { TypedText } from '../../components/typing/typed-text';
import { useDefinition, useDraftStore } from '../../draft/draft-context';
import { useSetAttachment } from './use-set-attachment';

/** What copies are crossed out with; it says for what alone they may be used. */
const WORDS = 'ใช้เพื่อ{service_title}กับ{org_name}เท่านั้น วันที่ {date_short_th}';

/** A card under its crossing-out, drawn as the server lays it over the file. */
function Sketch({ words }: { words: string }) {
  return (
    <svg className="crossing-sketch" viewBox="0 0 320 200" role="img" aria-label={`ตัวอย่างขีดคร่อม: ${words}`}>
      <rect className="crossing-card" x="1" y="1" width="318" height="198" rx="14" />
      <circle className="crossing-ink" cx="40" cy="40" r="18" />
      <rect className="crossing-ink" x="70" y="28" width="150" height="8" rx="4" />
      <rect className="crossing-ink" x="70" y="46" width="110" height="8" rx="4" />
      <rect className="crossing-ink" x="24" y="88" width="150" height="8" rx="4" />
      <rect className="crossing-ink" x="24" y="108" width="120" height="8" rx="4" />
      <rect className="crossing-ink" x="24" y="128" width="140" height="8" rx="4" />
      <rect className="crossing-ink" x="228" y="96" width="70" height="84" rx="8" />
      <g transform="rotate(-25 160 100)">
        <rect className="crossing-band" x="-60" y="86" width="440" height="28" />
        <path className="crossing-line" d="M-60 86H380M-60 114H380" />
        <text
          className="crossing-words"
          x="160"
          y="104"
          textAnchor="middle"
          textLength="300"
          lengthAdjust="spacingAndGlyphs"
        >
          {words}
        </text>
      </g>
    </svg>
  );
}

/** The crossing-out with its blanks filled, as far as they are known before a file comes. */
function useFilled(template: string): string {
  const { office } = useDraftStore();
  const title = useDefinition((definition) => definition.title.th);
  const words: Record<string, string> = {
    service_title: title,
    org_name: office.name,
    date_short_th: formatThaiDate(bangkokDate(new Date()), 'short'),
  };
  const filled = template
    .replace(/(เลขที่(รับ(แจ้ง)?)?\s*)?\{receipt_no\}\s*/g, '')
    .replace(/\{([a-z_]+)\}/g, (_, name: string) => words[name] ?? '');
  return `## ${filled.trim()} ##`;
}

/** Two lines over copies of ID cards with the purpose between them, so that they are of no use for another. */
export function CrossingOut({ attachment }: { attachment: Attachment }) {
  const set = useSetAttachment(attachment);
  const words = useFilled(attachment.crossing ?? WORDS);
  const on = attachment.crossing !== undefined;
  return (
    <div className="editor-stack">
      <Switch
        label="ขีดคร่อมสำเนา"
        help="สำหรับสำเนาบัตรประชาชนและทะเบียนบ้าน ระบบขีดคร่อมให้ก่อนเก็บไฟล์ นำไปใช้อย่างอื่นไม่ได้"
        on={on}
        onChange={(next) => set({ crossing: next ? WORDS : null })}
      />
      {on && (
        <div className="crossing">
          <TypedText
            label="ข้อความขีดคร่อม"
            help="คำในวงเล็บ [ ] ระบบเติมให้เมื่อแนบไฟล์"
            value={attachment.crossing ?? ''}
            maxLength={Attachment.properties.crossing.maxLength ?? 0}
            onValue={(text) => set({ crossing: text || WORDS })}
          />
          <Sketch words={words} />
        </div>
      )}
    </div>
  );
}
