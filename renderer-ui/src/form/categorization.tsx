import { useMemo } from 'react';
import { inLanguage, keyOf, type UiCategory, type UiControl, type UiSchema } from '@khamrong/schemas';
import { Dispatch } from './dispatch';
import { useFormContext } from './form-context';
import { partsOf, type PagePart } from './page-order';

const isShownIn =
  (shown: ReadonlySet<string>) =>
  (control: UiControl): boolean =>
    shown.has(keyOf(control));

/** What stands under one heading; the heading is gone while none of it is shown. */
function Part({ part: { heading, controls } }: { part: PagePart }) {
  const { language, shown } = useFormContext();
  const isShown = controls.some(isShownIn(shown));
  return (
    <>
      {heading && isShown && <h3>{inLanguage(heading.options.label, language)}</h3>}
      {heading?.options.help && isShown && (
        <p className="help">{inLanguage(heading.options.help, language)}</p>
      )}
      {controls.map((control) => (
        <Dispatch key={control.scope} uischema={control} />
      ))}
    </>
  );
}

/** One page of a form as a section with its heading; gone while none of its fields is shown. */
export function PageSection({ page }: { page: UiCategory }) {
  const { language, shown } = useFormContext();
  const parts = useMemo(() => partsOf(page), [page]);
  const { key, label, help } = page.options;
  if (!parts.some(({ controls }) => controls.some(isShownIn(shown)))) return null;
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
