import { useState } from 'react';
import { TextArea } from '../../../components/text-area';
import { pastedAnswers, type PreviewSource } from './preview-source';

const LONGEST = 100_000;

/** Answers from elsewhere to see the paper with, for those who have them. */
export function PastedAnswers({ onAnswers }: { onAnswers: (answers: PreviewSource['answers']) => void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const show = (): void => {
    const answers = pastedAnswers(text);
    setWrong(!answers);
    if (answers) onAnswers(answers);
  };
  return (
    <details>
      <summary>ขั้นสูง: ใช้คำตอบที่วางเอง</summary>
      <div className="preview-pasted">
        <TextArea label="คำตอบในรูปแบบ JSON" value={text} onValue={setText} maxLength={LONGEST} />
        <div role="alert">
          {wrong && <p className="message message-error">อ่านคำตอบที่วางไม่ได้ ตรวจว่าคัดลอกมาครบ</p>}
        </div>
        <button type="button" className="button" onClick={show}>
          แสดงด้วยคำตอบนี้
        </button>
      </div>
    </details>
  );
}
