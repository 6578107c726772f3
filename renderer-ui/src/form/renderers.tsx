import { memo, type ComponentType } from 'react';
import type { JsonFormsRendererRegistryEntry, UISchemaElement } from '@jsonforms/core';
import type { UiControl } from '@khamrong/schemas';
import { LockedAnswer } from '../controls/locked-answer';
import { controls } from '../controls/registry';
import { PageFields } from './page-fields';
import { useFormContext } from './form-context';
import { useField, type FieldProps } from './use-field';

const RANK = 10;
/** JSON Forms' word for a renderer that does not fit. */
const UNFIT = -1;

/** JSON Forms asks for a renderer by UI schema; ours works on a field and draws nothing while it is not shown. */
function rendererOf(Control: ComponentType<FieldProps>) {
  const Memoised = memo(Control);
  return function ControlRenderer({ uischema }: { uischema: UiControl }) {
    const { shown, ...field } = useField(uischema);
    const { locked, unlock } = useFormContext();
    if (!shown) return null;
    if (locked === field.fieldKey) return <LockedAnswer field={field} onUnlock={unlock} />;
    return <Memoised {...field} />;
  };
}

/** Our renderers for JSON Forms: one for a page of a form, one for each field type. A stable reference. */
export const renderers: JsonFormsRendererRegistryEntry[] = [
  { tester: ({ type }) => (type === 'Category' ? RANK : UNFIT), renderer: PageFields },
  ...Object.entries(controls).map(([name, Control]) => ({
    tester: ({ type, options }: UISchemaElement) =>
      type === 'Control' && options?.field === name ? RANK : UNFIT,
    renderer: rendererOf(Control),
  })),
];
