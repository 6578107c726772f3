import type { Choice } from '@khamrong/schemas';
import { addOther, parseChoices } from '@khamrong/schemas/editing';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDraftStore } from '../../../draft/draft-context';
import type { ChoiceType, OfField } from './field-props';

/** Longest list looked at, in UTF-16 code units. */
const LONGEST = 100_000;

interface ChoicePasteProps extends OfField<ChoiceType> {
  onChoices: (choices: Choice[]) => void;
}

/** All choices as one text, a line each, to be pasted or written over; choices whose words stay are the same choices. */
function ChoiceText({ field, onChoices, onClose }: ChoicePasteProps & { onClose: () => void }) {
  const id = useId();
  const [text, setText] = useState(() => field.choices.map(({ label }) => label.th).join('\n'));
  const { choices, message } = parseChoices(text, field.choices);
  const take = (): void => {
    onChoices(choices);
    onClose();
  };
  return (
    <div className="editor-inset choice-text">
      <div className="field">
        <label htmlFor={id}>รายการตัวเลือก บรรทัดละหนึ่งข้อ</label>
        <textarea
          id={id}
          rows={8}
          autoFocus
          value={text}
          maxLength={LONGEST}
          aria-describedby={`${id}-count`}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p id={`${id}-count`} role="status">
        อ่านได้ {choices.length} ตัวเลือก {message?.th}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          aria-disabled={choices.length === 0}
          onClick={take}
        >
          ใช้รายการนี้
        </button>
        <button type="button" className="button" onClick={onClose}>
          ยกเลิก
        </button>
      </div>
    </div>
  );
}

/** Many choices at once, and the choice for everything else. */
export function ChoicePaste({ field, onChoices }: ChoicePasteProps) {
  const store = useDraftStore();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  };
  const add = (): void => {
    const command = addOther(store.definition, field.key);
    if (command) store.run(command);
  };
  if (open) return <ChoiceText field={field} onChoices={onChoices} onClose={close} />;
  return (
    <>
      <button ref={opener} type="button" className="button" onClick={() => setOpen(true)}>
        วางรายการ
      </button>
      <button type="button" className="button" onClick={add}>
        + “อื่น ๆ (โปรดระบุ)”
      </button>
    </>
  );
}
