import type { FormDefinition } from '@khamrong/schemas';
import type { DraftState } from '../../draft/draft-store';

type Faults = DraftState['faults'];

const STEPS = /^\/(pages|attachments)\/(\d+)(?:\/fields\/(\d+))?(?:\/|$)/;

/** What a path into a definition stands in: `field:<key>`, `page:<key>`, `attachment:<key>`. */
function markAt({ pages, attachments }: FormDefinition, path: string): string | undefined {
  const [, list, number, field] = STEPS.exec(path) ?? [];
  if (list === 'attachments') return `attachment:${attachments[Number(number)]?.key}`;
  const page = list && pages[Number(number)];
  if (!page) return undefined;
  return field === undefined ? `page:${page.key}` : `field:${page.fields[Number(field)]?.key}`;
}

/** Faults were found in the form as it then was, so they are sorted once, when they are new. */
const sorted = new WeakMap<Faults, Map<string, readonly string[]>>();

function sort(faults: Faults, form: FormDefinition): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const { path, message } of faults) {
    const mark = path === '' ? 'form' : markAt(form, path);
    if (mark) all.set(mark, [...new Set([...(all.get(mark) ?? []), message.th])]);
  }
  sorted.set(faults, all);
  return all;
}

/** What must be put right at one place, in words; the same list while nothing changed. */
export const faultsAt = ({ faults, history }: DraftState, mark: string): readonly string[] | undefined =>
  (sorted.get(faults) ?? sort(faults, history.present)).get(mark);
