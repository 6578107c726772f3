import { resolveForOffice, type FormDefinition } from '@khamrong/schemas';
import { useMemo } from 'react';
import { useDefinition, useDraftStore } from '../../draft/draft-context';

/** The form as this office publishes it: its names stand in the texts. */
export function useResolved(): FormDefinition {
  const { office } = useDraftStore();
  const definition = useDefinition((each) => each);
  return useMemo(() => resolveForOffice(definition, office), [definition, office]);
}
