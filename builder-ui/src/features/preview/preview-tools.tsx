import type { Language } from '@khamrong/schemas';
import { useId } from 'react';
import { SCREENS, type ScreenName } from './screens';

interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onValue: (value: T) => void;
}

function OneOf<T extends string>({ legend, value, options, onValue }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="one-of">
      <legend className="off-screen">{legend}</legend>
      {options.map(([option, text]) => (
        <label key={option} lang={option === 'en' ? 'en' : undefined}>
          <input type="radio" name={name} checked={value === option} onChange={() => onValue(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

const SCREEN_OPTIONS = Object.entries(SCREENS).map(([name, { text }]) => [name as ScreenName, text] as const);
const LANGUAGE_OPTIONS = [
  ['th', 'ไทย'],
  ['en', 'English'],
] as const;

interface PreviewToolsProps {
  screen: ScreenName;
  language: Language;
  /** Number of the example filled in last, 0 for none, and how many there are. */
  example: number;
  examples: number;
  onScreen: (screen: ScreenName) => void;
  onLanguage: (language: Language) => void;
  onFill: () => void;
  onClear: () => void;
  onCheck: () => void;
}

/** On what screen and in what language the form is tried, and answers to try it with. */
export function PreviewTools(props: PreviewToolsProps) {
  const { screen, language, example, examples, onScreen, onLanguage, onFill, onClear, onCheck } = props;
  return (
    <div className="preview-tools">
      <OneOf legend="ขนาดหน้าจอ" value={screen} options={SCREEN_OPTIONS} onValue={onScreen} />
      <OneOf legend="ภาษา" value={language} options={LANGUAGE_OPTIONS} onValue={onLanguage} />
      <div className="actions">
        <button type="button" className="button" onClick={onFill}>
          {example === 0 || examples === 1 ? 'กรอกตัวอย่าง' : 'ตัวอย่างถัดไป'}
        </button>
        <button type="button" className="button" onClick={onClear}>
          ล้างคำตอบ
        </button>
        <button type="button" className="button" onClick={onCheck}>
          ลองตรวจคำตอบ
        </button>
        <p role="status" className="small">
          {example > 0 && `กรอกตัวอย่างที่ ${example} จาก ${examples} แล้ว`}
        </p>
      </div>
    </div>
  );
}
