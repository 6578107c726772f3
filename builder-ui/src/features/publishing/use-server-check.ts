import type { DefinitionFault, FormDefinition } from '@khamrong/schemas';
import { useEffect, useState } from 'react';
import { useDefinition, useDraft } from '../../draft/draft-context';
import { toApiError, type ApiError } from '../../lib/api-error';
import { checkForm } from './publishing-api';

/** What the server says of a definition. It finds more than the browser: patterns that would hang, what is too large. */
export type ServerCheck =
  | { state: 'checking' }
  | { state: 'failed'; error: ApiError }
  | { state: 'checked'; of: FormDefinition; faults: readonly DefinitionFault[] };

/** How long the clerk must rest before the server is asked, in milliseconds. */
const REST_MS = 700;

/** Asks when the screen opens and after each edit. */
export function useServerCheck(): ServerCheck {
  const id = useDraft(({ saved }) => saved.id);
  const definition = useDefinition((whole) => whole);
  const [check, setCheck] = useState<ServerCheck>({ state: 'checking' });
  useEffect(() => {
    const leaving = new AbortController();
    const settle = (next: ServerCheck): void => {
      if (!leaving.signal.aborted) setCheck(next);
    };
    const ask = (): void =>
      void checkForm(id, definition, leaving.signal).then(
        ({ faults }) => settle({ state: 'checked', of: definition, faults }),
        (error: unknown) => settle({ state: 'failed', error: toApiError(error) }),
      );
    setCheck({ state: 'checking' });
    const timer = setTimeout(ask, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [id, definition]);
  return check;
}

/** Faults found here and there, each once, in the order of the form. */
export const allFaults = (
  own: readonly DefinitionFault[],
  check: ServerCheck,
): readonly DefinitionFault[] => {
  const known = new Set(own.map(({ path, message }) => path + message.th));
  const others = check.state === 'checked' ? check.faults : [];
  return [...own, ...others.filter(({ path, message }) => !known.has(path + message.th))];
};
