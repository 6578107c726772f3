import { useMemo } from 'react';
import { useJsonForms } from '@jsonforms/react';
import type { UiCategory, UiControl } from '@khamrong/schemas';
import { asElement } from './as-element';

/**
 * Draws a UI schema element with the renderer that JSON Forms' registry ranks highest for it. JSON Forms' own dispatch
 * does the same, and beyond that makes up UI schemas and numbers ids, which a published form has no need of: it would
 * double what a browser loads of JSON Forms, and its registry of ids grows with every page a server renders.
 */
export function Dispatch({ uischema }: { uischema: UiControl | UiCategory }) {
  const { core, renderers = [], config } = useJsonForms();
  const Renderer = useMemo(() => {
    const schema = core?.schema ?? {};
    const ranked = renderers.map(({ tester, renderer }) => ({
      renderer,
      rank: tester(asElement(uischema), schema, { rootSchema: schema, config }),
    }));
    return ranked.reduce((best, each) => (each.rank > best.rank ? each : best)).renderer;
  }, [renderers, uischema, core?.schema, config]);
  return <Renderer uischema={uischema} />;
}
