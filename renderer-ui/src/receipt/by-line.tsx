import type { Language } from '@khamrong/schemas';
import { BY_LINE } from '../texts/by-line-text';
import { say } from '../texts/say';

/** Opens LINE with a message that asks to be told of the case. */
export function ByLine({ url, language }: { url: string; language: Language }) {
  return (
    <>
      <a className="button button-wide button-quiet" href={url} target="_blank" rel="noopener">
        {say(BY_LINE.ask, language)}
      </a>
      <p className="small">{say(BY_LINE.how, language)}</p>
    </>
  );
}
