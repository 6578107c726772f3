import { resolveForOffice, type FormDefinition, type PublishedForm } from '@khamrong/schemas';
import { draftAsForm } from '@khamrong/renderer-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDefinition, useDraftStore } from '../../draft/draft-context';

/** A draft as citizens would get it. */
export interface ShownForm {
  form: PublishedForm;
  resolved: FormDefinition;
}

/** How long the clerk must rest before the preview follows, in milliseconds. */
const REST_MS = 300;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The draft in the citizens' eyes; while it is too unfinished for that, as it last was. */
export function useShownForm(): ShownForm | undefined {
  const { office } = useDraftStore();
  const definition = useRested(useDefinition((whole) => whole));
  const last = useRef<ShownForm>(undefined);
  return useMemo(() => {
    try {
      last.current = {
        form: draftAsForm(definition, office),
        resolved: resolveForOffice(definition, office),
      };
    } catch {
      // A draft may be anything in between; what was shown stays.
    }
    return last.current;
  }, [definition, office]);
}
