import { fieldsIn, journeyOf, placesIn, shownKeys, type Answers } from '@khamrong/schemas';
import { conditionSentence } from '@khamrong/schemas/editing';
import { useMemo } from 'react';
import type { ShownForm } from './use-shown-form';

interface Hidden {
  key: string;
  label: string;
  why: string;
}

/** The questions these answers do not bring up. */
function hiddenFor({ form, resolved }: ShownForm, answers: Answers): Hidden[] {
  const shown = new Set(shownKeys(journeyOf(form.uischema), answers));
  const fields = new Map(fieldsIn(resolved).map((field) => [field.key, field]));
  return placesIn(resolved).flatMap(({ field, showWhen }) =>
    showWhen && field.type !== 'section' && !shown.has(field.key)
      ? [
          {
            key: field.key,
            label: field.label.th,
            why: `แสดงเมื่อ ${conditionSentence(showWhen, (key) => fields.get(key))}`,
          },
        ]
      : [],
  );
}

/** What does not show at the moment, and when it would. */
export function HiddenFields({ shown, answers }: { shown: ShownForm; answers: Answers }) {
  const hidden = useMemo(() => hiddenFor(shown, answers), [shown, answers]);
  return (
    <section className="panel hidden-fields" aria-labelledby="hidden-fields">
      <h2 id="hidden-fields">คำถามที่ซ่อนอยู่ตอนนี้</h2>
      {hidden.length === 0 ? (
        <p className="small">ไม่มี ทุกคำถามแสดงอยู่</p>
      ) : (
        <ul>
          {hidden.map(({ key, label, why }) => (
            <li key={key}>
              <strong>{label}</strong>
              <p className="small">{why}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
