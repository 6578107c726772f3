import { useEffect, useMemo, useState, type ReactNode } from 'react';
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
  /** Key of a field that was answered for the person, not to be changed by accident. */
  locked?: string;
  /** Answers typed before script ran. */
  typed?: Answers;
  onAnswers?(answers: Answers): void;
  /** Stands after the last page and knows the form: attachments. */
  children?: ReactNode;
}

/** What was typed before script ran, laid over the answers the page began with. */
const overlaid = (answers: Answers, typed: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...typed }).filter(([, answer]) => answer !== undefined));

/**
 * The answers to start from. The first rendering must be the server's; what was typed meanwhile is taken over right
 * after it, once JSON Forms has settled.
 */
function useStartingAnswers(answers: Answers, typed: Answers | undefined): Answers {
  const [taken, setTaken] = useState(false);
  useEffect(() => setTaken(true), []);
  return useMemo(() => (taken && typed ? overlaid(answers, typed) : answers), [taken, answers, typed]);
}

/** A published form with its fields, on the server, in the browser and in the builder's preview. */
export function FormRenderer(props: FormRendererProps) {
  const { form, answers, errors, language, today, office, addressUrl, typed, onAnswers, children } = props;
  const checker = useMemo(
    () => formChecker(form, { today, office, language }),
    [form, today, office, language],
  );
  const data = useStartingAnswers(answers, typed);
  const core = useMemo(
    () => ({ data, schema: form.schema, uischema: asElement(form.uischema), ajv: checker.ajv }),
    [data, form, checker],
  );
  return (
    <JsonFormsStateProvider
      initState={{ core, renderers }}
      onChange={({ data }: { data: Answers }) => onAnswers?.(data)}
    >
      <FormState
        checker={checker}
        errors={errors}
        language={language}
        addressUrl={addressUrl}
        locked={props.locked}
      >
        <Dispatch uischema={form.uischema} />
        {children}
      </FormState>
    </JsonFormsStateProvider>
  );
}
