import type { Language, TrackingRequest, TrackingStatus } from '@khamrong/schemas';
import { ByLine } from '../../receipt/by-line';
import { BY_LINE } from '../../texts/by-line-text';
import { say } from '../../texts/say';
import { inLanguageHref } from '../shell';
import { Access } from './access';

interface ToldByLineProps {
  line: TrackingStatus['line'];
  access: TrackingRequest;
  language: Language;
}

/** Being told of the case by LINE: to ask for it, or to end it; nothing where the office has no LINE. */
export function ToldByLine({ line, access, language }: ToldByLineProps) {
  if (!line) return null;
  return (
    <section className="panel" aria-label="LINE">
      {line.linked ? (
        <form method="post" action={inLanguageHref('/t/line/end', language)}>
          <Access {...access} />
          <p>
            <strong>{say(BY_LINE.on, language)}</strong>
          </p>
          <button type="submit" className="button button-quiet">
            {say(BY_LINE.end, language)}
          </button>
        </form>
      ) : (
        <ByLine url={line.url} language={language} />
      )}
      <p className="small">{say(BY_LINE.kept, language)}</p>
    </section>
  );
}
