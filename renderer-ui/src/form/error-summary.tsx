import type { FieldError, Language } from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  fault?: string;
  language: Language;
}

/** The id of the input or group an error belongs to: `/helpers/0/name` → `helpers.0.name`. */
const anchorOf = ({ instancePath }: FieldError): string => instancePath.slice(1).replaceAll('/', '.');

/** Goes to the deepest element there is on the way to an error: a cell, its row's field, the field. */
function focusError(anchor: string, page: Document): void {
  const parts = anchor.split('.');
  for (let length = parts.length; length > 0; length--) {
    const element = page.getElementById(parts.slice(0, length).join('.'));
    if (!element) continue;
    element.scrollIntoView({ block: 'center' });
    return element.focus({ preventScroll: true });
  }
}

/** All that must be put right, above the form, each a link to its field. */
export function ErrorSummary({ errors, fault, language }: ErrorSummaryProps) {
  if (errors.length === 0 && !fault) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">{fault ?? say(FORM.errorSummary, language)}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.instancePath}>
              <a
                href={`#${anchorOf(error)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusError(anchorOf(error), event.currentTarget.ownerDocument);
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
