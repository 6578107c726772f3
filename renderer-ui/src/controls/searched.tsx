import { useState, type ReactNode } from 'react';
import { inLanguage, type Choice } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { useLater } from './use-later';

/** From here on a list is searched rather than read. */
const LONG_LIST = 16;

interface Searched {
  /** Stands above a long list. */
  search: ReactNode;
  /** Whether a choice is what is searched for; all are while nothing is. */
  fits(index: number): boolean;
}

/** The search in a list of choices, where the list is long. Without script there is none, and the whole list stands. */
export function useSearched(field: FieldProps, choices: readonly Choice[]): Searched {
  const isLong = choices.length >= LONG_LIST;
  const [found, setFound] = useState<boolean[]>();
  const later = useLater(isLong, () => import('./list-search'));
  const names = choices.map(({ label }) => inLanguage(label, field.language));
  return {
    search: isLong && (
      <div className="list-search">
        {later && <later.ListSearch field={field} names={names} onFits={setFound} />}
      </div>
    ),
    fits: (index) => found?.[index] ?? true,
  };
}
