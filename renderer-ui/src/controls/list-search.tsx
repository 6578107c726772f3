// The search in a long list: fetched where there is one.
import { useState, type KeyboardEvent } from 'react';
import { inLanguage } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { findable, found } from '../services/service-search';
import { say } from '../texts/say';
import { SEARCH } from '../texts/search-text';

export interface ListSearchProps {
  field: FieldProps;
  /** The choices in words. */
  names: readonly string[];
  /** For each choice whether it is what is searched for. */
  onFits(fits: boolean[]): void;
}

/** Enter goes to what was found; it does not send the form. */
function goToList(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const box = event.currentTarget.closest('.field');
  box?.querySelector<HTMLElement>('select, label:not([hidden]) > [name]')?.focus();
}

function told({ field: { language }, names }: ListSearchProps, fits: readonly boolean[]): string {
  const count = fits.filter(Boolean).length;
  return count === 0
    ? say(SEARCH.none, language)
    : say(SEARCH.shown, language, { count, total: names.length });
}

/** An input that leaves in the list what has the typed words. */
export function ListSearch(props: ListSearchProps) {
  const { field, names, onFits } = props;
  const [status, setStatus] = useState('');
  const id = `${field.fieldKey}-search`;
  const search = (query: string): void => {
    const { fits } = found(
      query,
      names.map((name) => findable([name])),
    );
    onFits(fits);
    setStatus(query.trim() && told(props, fits));
  };
  return (
    <>
      <label htmlFor={id}>
        {say(SEARCH.label, field.language)}
        <span className="unseen"> {inLanguage(field.options.label, field.language)}</span>
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        onChange={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={goToList}
      />
      <p className="hint" role="status">
        {status}
      </p>
    </>
  );
}
