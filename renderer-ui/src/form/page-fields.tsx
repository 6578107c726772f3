import { useMemo } from 'react';
import { inLanguage, type UiCategory } from '@khamrong/schemas';
import { Dispatch } from './dispatch';
import { useFormContext } from './form-context';
import { isPartShown, partsOf, type PagePart } from './page-order';

/** What stands under one heading. */
function Part({ part }: { part: PagePart }) {
  const { language, shown, answers } = useFormContext();
  const { heading, controls } = part;
  if (!isPartShown(part, shown, answers)) return null;
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

/** What one page of a form asks. */
export function PageFields({ uischema: page }: { uischema: UiCategory }) {
  const { language } = useFormContext();
  const parts = useMemo(() => partsOf(page), [page]);
  const { help } = page.options;
  return (
    <>
      {help && <p className="help">{inLanguage(help, language)}</p>}
      {parts.map((part, at) => (
        <Part key={part.heading?.options.key ?? at} part={part} />
      ))}
    </>
  );
}
