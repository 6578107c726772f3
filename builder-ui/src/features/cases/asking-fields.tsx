import type { CaseDetail } from '@khamrong/schemas';

interface Choice {
  key: string;
  label: string;
}

interface ChecksProps {
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

function Checks({ legend, choices, chosen, onChoose }: ChecksProps) {
  if (choices.length === 0) return null;
  const choose = (key: string, on: boolean) =>
    onChoose(on ? [...chosen, key] : chosen.filter((each) => each !== key));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ key, label }) => (
        <label className="check" key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={({ target }) => choose(key, target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** What a citizen is asked for, by keys. */
export interface Asked {
  asks: string[];
  questions: string[];
}

interface AskingFieldsProps {
  detail: Pick<CaseDetail, 'attachments' | 'pages' | 'correctable'>;
  asked: Asked;
  onAsk: (asked: Partial<Asked>) => void;
}

/** The files that the citizen is to send, and the questions they are to answer anew; without any the word alone is sent. */
export function AskingFields({ detail, asked, onAsk }: AskingFieldsProps) {
  const { attachments, pages, correctable } = detail;
  const parts = pages
    .map(({ key, title, answers }) => ({
      key,
      title,
      choices: answers.filter((answer) => correctable.includes(answer.key)),
    }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <>
      <Checks
        legend="เอกสารที่ขอให้ผู้ยื่นส่ง"
        choices={attachments}
        chosen={asked.asks}
        onChoose={(asks) => onAsk({ asks })}
      />
      {parts.length > 0 && (
        <details className="asked-questions">
          <summary>ข้อมูลที่ขอให้ผู้ยื่นแก้ไข{asked.questions.length > 0 && ` (${asked.questions.length} ข้อ)`}</summary>
          <p className="help">ผู้ยื่นเห็นเฉพาะข้อที่เลือกพร้อมคำตอบเดิม และแก้ได้จากหน้าติดตามสถานะ</p>
          {parts.map(({ key, title, choices }) => (
            <Checks
              key={key}
              legend={title}
              choices={choices}
              chosen={asked.questions}
              onChoose={(questions) => onAsk({ questions })}
            />
          ))}
        </details>
      )}
    </>
  );
}
