import type { PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

/** The whole wording of a statement, ticked where it was made. */
export function consent(
  { field: key }: Extract<PetitionBlock, { kind: 'consent' }>,
  { fields, answer, fill }: Paper,
): Html {
  const words = fields.get(key)?.label.th ?? '';
  return markup`<p class="statement">
    <span class="box">${answer(key) === true ? '☑' : '☐'}</span><span>${fill(words)}</span>
  </p>`;
}
