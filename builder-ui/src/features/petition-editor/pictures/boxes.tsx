import { Words } from '../paper-text';

interface BoxesProps {
  label: string;
  texts: readonly string[];
  /** What to say where there is nothing to tick yet. */
  nothing: string;
}

/** Words with a box each, as they print. */
export function Boxes({ label, texts, nothing }: BoxesProps) {
  return (
    <p>
      {label && (
        <span>
          <Words text={label} />{' '}
        </span>
      )}
      {texts.map((text, at) => (
        <span key={at} className="picture-box">
          ☐ <Words text={text} />
        </span>
      ))}
      {texts.length === 0 && <span className="picture-missing">{nothing}</span>}
    </p>
  );
}
