import { cleanText } from '@khamrong/schemas/editing';
import { memo, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useDraftStore } from '../../draft/draft-context';
import { fromClerkWords, inClerkWords } from '../../lib/office-words';
import type { NamedText } from './text-groups';

/** Enter goes to the next English text, as Tab does; a line is broken with Shift. */
function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const inputs = [...document.querySelectorAll<HTMLTextAreaElement>('.english textarea')];
  inputs[inputs.indexOf(event.currentTarget) + 1]?.focus();
}

/** A Thai text beside its English one. What was typed counts when the input is left. */
export const EnglishRow = memo(function EnglishRow({ at, th, en = '', what, maxLength }: NamedText) {
  const store = useDraftStore();
  const id = useId();
  const [text, setText] = useState(() => inClerkWords(en));
  useEffect(() => setText(inClerkWords(en)), [en]);
  const finish = (): void => {
    const next = fromClerkWords(cleanText(text)).slice(0, maxLength);
    setText(inClerkWords(next));
    if (next !== en) store.run({ do: 'translate', at, en: next });
  };
  return (
    <li className={en.trim() === '' ? 'english-row english-missing' : 'english-row'}>
      <div id={`${id}-th`}>
        <span className="small">{what}</span>
        <p>{inClerkWords(th)}</p>
      </div>
      <span className="growing" data-text={`${text} `}>
        <textarea
          lang="en"
          rows={1}
          value={text}
          maxLength={maxLength}
          placeholder="English"
          aria-label={`ภาษาอังกฤษของ${what}`}
          aria-describedby={`${id}-th`}
          onChange={(event) => setText(event.target.value)}
          onBlur={finish}
          onKeyDown={onKeyDown}
        />
      </span>
    </li>
  );
});
