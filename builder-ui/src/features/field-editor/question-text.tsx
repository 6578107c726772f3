import { LABEL_MAX, PROSE_MAX, type Text } from '@khamrong/schemas';
import type { KeyboardEvent } from 'react';
import { TypedText } from '../../components/typing/typed-text';
import { withThai, withThaiOrNone } from './thai-text';

interface QuestionTextProps {
  /** What it is a text of: คำถาม, หน้า, เอกสารแนบ. */
  noun: string;
  label: Text;
  help: Text | undefined;
  onChange: (changes: { label?: Text; help?: Text | null }) => void;
}

/** Where Enter in the question leads: to what it is answered with, else to what explains it. */
const NEXT = ['.editor-part textarea', '.editor-help textarea'];

const goOn = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key !== 'Enter') return;
  const editor = event.currentTarget.closest('.editor');
  const [next] = NEXT.flatMap((place) => editor?.querySelector<HTMLTextAreaElement>(place) ?? []);
  next?.focus();
  next?.select();
};

/** A question and what explains it, written where they will be read. */
export function QuestionText({ noun, label, help, onChange }: QuestionTextProps) {
  return (
    <div className="editor-question">
      <TypedText
        bare
        className="editor-label"
        label={`ข้อความ${noun}`}
        placeholder={`พิมพ์ข้อความ${noun}`}
        value={label.th}
        maxLength={LABEL_MAX}
        onValue={(th) => onChange({ label: withThai(label, th) })}
        onKeyDown={goOn}
      />
      <TypedText
        bare
        lines
        className="editor-help"
        label={`คำอธิบาย${noun}`}
        placeholder="คำอธิบาย (ถ้ามี)"
        value={help?.th ?? ''}
        maxLength={PROSE_MAX}
        onValue={(th) => onChange({ help: withThaiOrNone(help, th) })}
      />
    </div>
  );
}
