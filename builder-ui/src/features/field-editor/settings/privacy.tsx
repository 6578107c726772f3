import {
  isNoticeElsewhere,
  noticePath,
  PRIVACY_SECTIONS,
  PRIVACY_TITLE,
  PROSE_MAX,
  resolveForOffice,
  writtenPrivacy,
  type FormDefinition,
  type NoticeFacts,
  type PrivacySectionName,
} from '@khamrong/schemas';
import { useMemo } from 'react';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition, useDraft, useDraftStore } from '../../../draft/draft-context';
import { withThaiOrNone } from '../thai-text';
import { useSetForm } from './use-set-form';

type Own = NonNullable<FormDefinition['privacy']>;
const NONE: Own = {};

interface PartProps {
  name: PrivacySectionName;
  own: Own;
  /** What is said where nothing of its own is. */
  written: string;
  onText: (name: PrivacySectionName, th: string) => void;
}

/** A section that writes itself until somebody writes it otherwise. */
function WrittenPart({ name, own, written, onText }: PartProps) {
  const isOwn = own[name] !== undefined;
  return (
    <>
      <TypedText
        lines
        label={PRIVACY_TITLE[name].th}
        value={own[name]?.th ?? written}
        maxLength={PROSE_MAX}
        onValue={(th) => onText(name, th === written ? '' : th)}
        help={isOwn ? 'เขียนเอง ไม่เปลี่ยนตามแบบฟอร์ม' : undefined}
      />
      {isOwn && (
        <button type="button" className="button button-quiet" onClick={() => onText(name, '')}>
          ใช้ข้อความที่ระบบเขียนให้
          <span className="off-screen"> ในข้อ{PRIVACY_TITLE[name].th}</span>
        </button>
      )}
    </>
  );
}

/** How long cases are kept is set for the whole office; a service may say more about it. */
const KeepingPart = ({ own, written, onText }: PartProps) => (
  <TypedText
    lines
    label={PRIVACY_TITLE.keeping.th}
    help={
      <span className="written">
        {written}
        <br />
        ผู้ดูแลระบบกำหนดเวลาที่เมนู “เก็บข้อมูล” ช่องนี้เติมคำอธิบายต่อท้ายได้
      </span>
    }
    placeholder="เช่น เหตุผลที่ต้องเก็บไว้นาน"
    value={own.keeping?.th ?? ''}
    maxLength={PROSE_MAX}
    onValue={(th) => onText('keeping', th)}
  />
);

/** Which notice citizens read now. */
function InForce() {
  const { slug, privacyNotice: number } = useDraft(({ saved }) => saved);
  if (number === null) return <p className="help">ยังไม่มีฉบับที่ใช้ ฉบับแรกเกิดเมื่อเผยแพร่แบบฟอร์ม</p>;
  return (
    <p className="help">
      <a href={noticePath(slug)} target="_blank" rel="noreferrer">
        อ่านฉบับที่ใช้อยู่ (ฉบับที่ {number})
      </a>{' '}
      ฉบับใหม่เกิดเองเมื่อเผยแพร่แบบฟอร์มที่ทำให้ข้อความเปลี่ยน หรือเมื่อเปลี่ยนระยะเวลาเก็บรักษา ฉบับเก่าอ่านย้อนหลังได้เสมอ
    </p>
  );
}

/** The privacy notice of the service: it writes itself, and a clerk may write each section otherwise. */
export function Privacy() {
  const set = useSetForm();
  const { office } = useDraftStore();
  const months = useDraft(({ saved }) => saved.months);
  const definition = useDefinition((whole) => whole);
  const own = definition.privacy ?? NONE;
  const facts = useMemo<NoticeFacts>(
    () => ({ definition: resolveForOffice(definition, office), office, months }),
    [definition, office, months],
  );
  const onText = (name: PrivacySectionName, th: string): void => {
    const { [name]: before, ...others } = own;
    const text = withThaiOrNone(before, th);
    const next = text ? { ...others, [name]: text } : others;
    set({ privacy: Object.keys(next).length > 0 ? next : null });
  };
  return (
    <section className="panel">
      <h2>ประกาศความเป็นส่วนตัวของบริการนี้</h2>
      <p className="help">
        ประชาชนอ่านก่อนยื่น ระบบเขียนให้จากแบบฟอร์มแล้ว แก้ข้อใดก็ได้ คำแปลภาษาอังกฤษกรอกที่แท็บภาษาอังกฤษ
        {isNoticeElsewhere(office) && ' ถ้าไม่แก้เลย แบบฟอร์มจะพาไปที่ประกาศในเว็บไซต์ของหน่วยงาน'}
      </p>
      <InForce />
      {PRIVACY_SECTIONS.map((name) => {
        const part = { name, own, written: writtenPrivacy(name, facts).th, onText };
        return name === 'keeping' ? (
          <KeepingPart key={name} {...part} />
        ) : (
          <WrittenPart key={name} {...part} />
        );
      })}
    </section>
  );
}
