import type { DefinitionFault } from '@khamrong/schemas';
import { useMemo } from 'react';
import { useDefinition, useDraft } from '../../draft/draft-context';

type Kind = 'field' | 'page' | 'attachment';

/** Where a thing stands in the definition, as a JSON pointer; empty where it does not. */
function usePath(kind: Kind, key: string): string {
  return useDefinition(({ pages, attachments }) => {
    if (kind === 'attachment') return pointer('/attachments', attachments, key);
    if (kind === 'page') return pointer('/pages', pages, key);
    const page = pages.findIndex(({ fields }) => fields.some((field) => field.key === key));
    return page < 0 ? '' : pointer(`/pages/${page}/fields`, pages[page]?.fields ?? [], key);
  });
}

const pointer = (list: string, things: readonly { key: string }[], key: string): string =>
  `${list}/${things.findIndex((thing) => thing.key === key)}`;

/** What must be put right in a thing before the form can be published; the fields of a page are things themselves. */
export function useFaults(kind: Kind, key: string): DefinitionFault[] {
  const path = usePath(kind, key);
  const faults = useDraft((state) => state.faults);
  return useMemo(
    () =>
      faults.filter(
        (fault) =>
          path !== '' &&
          (fault.path === path || fault.path.startsWith(`${path}/`)) &&
          !(kind === 'page' && fault.path.startsWith(`${path}/fields`)),
      ),
    [faults, path, kind],
  );
}
