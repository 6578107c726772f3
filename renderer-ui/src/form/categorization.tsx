import { useMemo } from 'react';
import { inLanguage, keyOf, type UiCategory, type UiSchema } from '@khamrong/schemas';
import { Dispatch } from './dispatch';
import { useFormContext } from './form-context';
import { inAskingOrder } from './page-order';

/** One page of a form as a section with its heading; gone while none of its fields is shown. */
export function PageSection({ page }: { page: UiCategory }) {
  const { language, shown } = useFormContext();
  const controls = useMemo(() => inAskingOrder(page), [page]);
  const { key, label, help } = page.options;
  if (!controls.some((control) => shown.has(keyOf(control)))) return null;
  return (
    <section className="page" aria-labelledby={`page-${key}`}>
      <h2 id={`page-${key}`}>{inLanguage(label, language)}</h2>
      {help && <p className="help">{inLanguage(help, language)}</p>}
      {controls.map((control) => (
        <Dispatch key={control.scope} uischema={control} />
      ))}
    </section>
  );
}

/** All pages of a form, one under the other. */
export function CategorizationRenderer({ uischema }: { uischema: UiSchema }) {
  return (
    <>
      {uischema.elements.map((page) => (
        <PageSection key={page.options.key} page={page} />
      ))}
    </>
  );
}
