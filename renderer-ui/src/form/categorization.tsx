import { useMemo } from 'react';
import { holds, inLanguage, keyOf, type UiCategory, type UiSchema } from '@khamrong/schemas';
import { Dispatch } from './dispatch';
import { useFormContext, type FormContextValue } from './form-context';
import { partsOf, type PagePart } from './page-order';

/** While a question of it is shown; a heading without questions explains something, and stands by itself. */
const isShown = ({ heading, controls }: PagePart, { shown, answers }: FormContextValue): boolean =>
  heading && controls.length === 0
    ? holds(heading.options.showWhen, answers)
    : controls.some((control) => shown.has(keyOf(control)));

/** What stands under one heading. */
function Part({ part }: { part: PagePart }) {
  const context = useFormContext();
  const { heading, controls } = part;
  const { language } = context;
  if (!isShown(part, context)) return null;
  return (
    <>
      {heading && <h3>{inLanguage(heading.options.label, language)}</h3>}
      {heading?.options.help && <p className="help">{inLanguage(heading.options.help, language)}</p>}
      {controls.map((control) => (
        <Dispatch key={control.scope} uischema={control} />
      ))}
    </>
  );
}

/** One page of a form as a section with its heading; gone while none of its fields is shown. */
export function PageSection({ page }: { page: UiCategory }) {
  const context = useFormContext();
  const { language } = context;
  const parts = useMemo(() => partsOf(page), [page]);
  const { key, label, help } = page.options;
  if (!parts.some((part) => isShown(part, context))) return null;
  return (
    <section className="page" aria-labelledby={`page-${key}`}>
      <h2 id={`page-${key}`}>{inLanguage(label, language)}</h2>
      {help && <p className="help">{inLanguage(help, language)}</p>}
      {parts.map((part, at) => (
        <Part key={part.heading?.options.key ?? at} part={part} />
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
