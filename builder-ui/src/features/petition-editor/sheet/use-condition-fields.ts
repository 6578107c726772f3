import type { Field } from '@khamrong/schemas';
import { askableBefore } from '@khamrong/schemas/editing';
import { useMemo } from 'react';
import { useDefinition } from '../../../draft/draft-context';

/** What conditions of the petition may look at: every answer, and the number of files that came. */
export function useConditionFields(): readonly Field[] {
  const definition = useDefinition((all) => all);
  return useMemo(() => askableBefore(definition, { kind: 'petition' }), [definition]);
}
