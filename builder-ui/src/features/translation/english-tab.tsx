import { lacksEnglish } from '@khamrong/schemas';
import { memo, useId, useMemo, useState } from 'react';
import { useDefinition } from '../../draft/draft-context';
import { EnglishRow } from './english-row';
import { textGroups, type TextGroup } from './text-groups';

function Group({ title, texts }: Pick<TextGroup, 'title' | 'texts'>) {
  const id = useId();
  return (
    <section className="panel english-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {texts.map((text) => (
          <EnglishRow key={text.at} {...text} />
        ))}
      </ul>
    </section>
  );
}

const missingIn = (groups: readonly TextGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ texts }) => texts.filter(lacksEnglish).map(({ at }) => at)));

const Progress = memo(function Progress({ done, all }: { done: number; all: number }) {
  const id = useId();
  return (
    <div className="english-progress">
      <p id={id} role="status">
        {done === all ? `มีภาษาอังกฤษครบทั้ง ${all} ข้อความ` : `มีภาษาอังกฤษแล้ว ${done} จาก ${all} ข้อความ`}
      </p>
      <progress value={done} max={all} aria-labelledby={id} />
    </div>
  );
});

/** Every text citizens read, with the English one beside it. What stays empty is shown in Thai. */
export default function EnglishTab() {
  const definition = useDefinition((each) => each);
  const groups = useMemo(() => textGroups(definition), [definition]);
  // What was missing when it was asked for stays in view while it is written.
  const [wanted, setWanted] = useState<ReadonlySet<string>>();
  const all = groups.reduce((count, { texts }) => count + texts.length, 0);
  const missing = missingIn(groups).size;
  const shown = groups
    .map((group) => ({
      ...group,
      texts: wanted ? group.texts.filter(({ at }) => wanted.has(at)) : group.texts,
    }))
    .filter(({ texts }) => texts.length > 0);
  return (
    <div className="english">
      <div className="panel">
        <p>ข้อความที่ไม่ใส่ภาษาอังกฤษจะแสดงเป็นภาษาไทย แบบคำร้องบนกระดาษเป็นภาษาไทยเสมอ</p>
        <Progress done={all - missing} all={all} />
        <label className="check">
          <input
            type="checkbox"
            checked={wanted !== undefined}
            onChange={(event) => setWanted(event.target.checked ? missingIn(groups) : undefined)}
          />
          แสดงเฉพาะที่ยังไม่มีภาษาอังกฤษ ({missing})
        </label>
      </div>
      {shown.map(({ id, title, texts }) => (
        <Group key={id} title={title} texts={texts} />
      ))}
      {shown.length === 0 && <p className="panel">ไม่มีข้อความที่ต้องใส่ภาษาอังกฤษแล้ว</p>}
    </div>
  );
}
