import { memo, useEffect, useId, useState } from 'react';
import { useDefinition, useDraftStore } from '../../draft/draft-context';
import { textGroups, type FormText } from './texts-in';

const SHORT = 80;

/** One Thai text with its English beside it; put in when the clerk leaves it. */
const TextRow = memo(function TextRow({ at, th, en }: FormText) {
  const store = useDraftStore();
  const id = useId();
  const [typed, setTyped] = useState(en);
  useEffect(() => setTyped(en), [en]);
  const leave = (): void => {
    if (typed.trim() !== en.trim()) store.run({ do: 'translate', at, en: typed.trim() });
  };
  const input = {
    id,
    value: typed,
    lang: 'en',
    maxLength: th.length > SHORT ? 4000 : 400,
    onBlur: leave,
  };
  return (
    <li className={en.trim() === '' ? 'english-row english-missing' : 'english-row'}>
      <label htmlFor={id}>{th}</label>
      {th.length > SHORT ? (
        <textarea {...input} rows={3} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input {...input} onChange={(event) => setTyped(event.target.value)} />
      )}
    </li>
  );
});

/** English texts beside the Thai ones, with what is missing. */
export default function EnglishTab() {
  const definition = useDefinition((each) => each);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const groups = textGroups(definition);
  const all = groups.flatMap(({ texts }) => texts);
  const missing = all.filter(({ en }) => en.trim() === '').length;
  const shown = ({ en }: FormText): boolean => !onlyMissing || en.trim() === '';
  return (
    <div className="english">
      <p role="status">
        {missing === 0 ? 'มีภาษาอังกฤษครบแล้ว' : `ยังไม่มีภาษาอังกฤษ ${missing} จาก ${all.length} ข้อความ`}
      </p>
      <progress aria-label="ความคืบหน้า" value={all.length - missing} max={all.length} />
      <p className="help">ข้อความที่ไม่มีภาษาอังกฤษจะแสดงเป็นภาษาไทย แบบคำร้องบนกระดาษเป็นภาษาไทยเท่านั้น</p>
      <label className="check">
        <input
          type="checkbox"
          checked={onlyMissing}
          onChange={(event) => setOnlyMissing(event.target.checked)}
        />
        แสดงเฉพาะที่ยังไม่มีภาษาอังกฤษ
      </label>
      {groups.map(({ title, texts }) => (
        <section key={title} className="panel" aria-label={title}>
          <h2>{title}</h2>
          <ul className="english-rows">
            {texts.filter(shown).map((text) => (
              <TextRow key={text.at} {...text} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
