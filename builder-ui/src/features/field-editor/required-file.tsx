import type { Attachment } from '@khamrong/schemas';
import { useId, useState } from 'react';
import { ShowWhen } from './show-when';
import { useSetAttachment } from './use-set-attachment';

type Need = 'never' | 'always' | 'when';

const NEEDS: readonly { value: Need; text: string }[] = [
  { value: 'never', text: 'ไม่บังคับ' },
  { value: 'always', text: 'บังคับแนบทุกครั้ง' },
  { value: 'when', text: 'บังคับแนบเฉพาะบางกรณี' },
];

function needOf({ required, requiredWhen }: Attachment): Need {
  if (required) return 'always';
  return requiredWhen ? 'when' : 'never';
}

/** Whether a file must come: never, always, or under a condition. */
export function RequiredFile({ attachment }: { attachment: Attachment }) {
  const set = useSetAttachment(attachment);
  const id = useId();
  const [wanted, setWanted] = useState(() => needOf(attachment));
  const said = needOf(attachment);
  // A condition that is still to be written is kept here alone.
  const need = said === 'never' && wanted === 'when' ? 'when' : said;
  const choose = (next: Need): void => {
    setWanted(next);
    set({
      required: next === 'always' || null,
      ...(next === 'when' ? {} : { requiredWhen: null }),
    });
  };
  return (
    <>
      <fieldset className="editor-options">
        <legend>ผู้ยื่นต้องแนบหรือไม่</legend>
        {NEEDS.map(({ value, text }) => (
          <label key={value} className="check">
            <input type="radio" name={id} checked={need === value} onChange={() => choose(value)} />
            {text}
          </label>
        ))}
      </fieldset>
      {need === 'when' && (
        <ShowWhen
          kind="attachment"
          id={attachment.key}
          lead="บังคับแนบเมื่อ"
          value={attachment.requiredWhen}
          onValue={(requiredWhen) => set({ requiredWhen })}
        />
      )}
    </>
  );
}
