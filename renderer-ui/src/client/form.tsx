import { hydrateRoot } from 'react-dom/client';
import { typeOf, type Answers } from '@khamrong/schemas';
import { readAnswers } from '../codec/read-answers';
import { collectTyped } from '../codec/typed';
import { FormView } from '../form/form-view';
import type { FormViewProps } from '../form/form-view-props';
import { publishedFields } from '../form/published-fields';
import { DATA_ID, ROOT_ID } from '../pages/element-ids';

/**
 * What stands in the inputs now and differs from what the server put there; undefined for what was cleared. Both are
 * tidied first, so that a blank row or `1` for 1 is no difference.
 */
function typedSince({ form, answers }: FormViewProps, element: HTMLFormElement): Answers {
  const now = readAnswers(form.uischema, collectTyped(new FormData(element)));
  const names = new Set([...element.elements].map((input) => (input as HTMLInputElement).name.split('.')[0]));
  const changed = [...publishedFields(form)].filter(([key, field]) => {
    const tidied = (answer: unknown): string | undefined =>
      JSON.stringify(answer === undefined ? answer : typeOf(field).normalise(answer, field));
    return names.has(key) && tidied(now[key]) !== tidied(answers[key]);
  });
  return Object.fromEntries(changed.map(([key]) => [key, now[key]]));
}

const root = document.getElementById(ROOT_ID);
const data = document.getElementById(DATA_ID)?.textContent;
const element = root?.querySelector('form');

if (root && data) {
  const props = JSON.parse(data) as FormViewProps;
  // A closed form has no inputs, and may still have a receipt to show again.
  const typed = element ? typedSince(props, element) : undefined;
  hydrateRoot(root, <FormView {...props} typed={typed} />);
  // Tests and benches wait for this.
  root.dataset.alive = '';
}
