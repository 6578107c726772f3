import { useMemo, type ReactNode } from 'react';
import { JsonFormsStateProvider } from '@jsonforms/react';
import type { Answers, FieldError, Language, OfficeProfile, PublishedForm } from '@khamrong/schemas';
import { asElement } from './as-element';
import { Dispatch } from './dispatch';
import { formChecker } from './form-checker';
import { FormState } from './form-state';
import { renderers } from './renderers';

export interface FormRendererProps {
  form: Pick<PublishedForm, 'schema' | 'uischema'>;
  /** Answers the form starts with; what is typed afterwards stays inside. */
  answers: Answers;
  errors: FieldError[];
  language: Language;
  /** Today in Bangkok, ISO date. */
  today: string;
  office: OfficeProfile;
  /** Folder of the address pieces, ending in a slash. */
  addressUrl: string;
  /** Answers typed before script ran. */
  typed?: Answers;
  onAnswers?(answers: Answers): void;
  /** Stands after the last page and knows the form: attachments. */
  children?: ReactNode;
}

/** A published form with its fields, on the server, in the browser and in the builder's preview. */
export function FormRenderer(props: FormRendererProps) {
  const { form, answers, errors, language, today, office, addressUrl, typed, onAnswers, children } = props;
  const checker = useMemo(
    () => formChecker(form, { today, office, language }),
    [form, today, office, language],
  );
  const core = useMemo(
    () => ({ data: answers, schema: form.schema, uischema: asElement(form.uischema), ajv: checker.ajv }),
    [answers, form, checker],
  );
  return (
    <JsonFormsStateProvider
      initState={{ core, renderers }}
      onChange={({ data }: { data: Answers }) => onAnswers?.(data)}
    >
      <FormState checker={checker} errors={errors} language={language} addressUrl={addressUrl} typed={typed}>
        <Dispatch uischema={form.uischema} />
        {children}
      </FormState>
    </JsonFormsStateProvider>
  );
}
