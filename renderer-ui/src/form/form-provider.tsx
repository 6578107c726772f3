import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { JsonFormsStateProvider } from '@jsonforms/react';
import type { Answers, FieldError, Language, OfficeProfile, PublishedForm } from '@khamrong/schemas';
import { overlaid } from '../codec/answers-on-page';
import { asElement } from './as-element';
import { formChecker, type FormChecker } from './form-checker';
import { FormState } from './form-state';
import { renderers } from './renderers';

export interface FormProviderProps {
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
  /** What the person had filled in before this page came. */
  kept?: Answers;
  /** Answers typed before script ran. */
  typed?: Answers;
  /** Where there is one already: it knows what it has checked. */
  checker?: FormChecker;
  onAnswers?(answers: Answers): void;
  /** Know the form and its answers. */
  children?: ReactNode;
}

/**
 * The answers to start from. The first rendering must be the server's; what was kept, and typed meanwhile, is taken
 * over right after it, once JSON Forms has settled.
 */
function useStartingAnswers({ answers, kept, typed }: FormProviderProps): Answers {
  const [taken, setTaken] = useState(false);
  useEffect(() => setTaken(true), []);
  return useMemo(
    () => (taken && (kept ?? typed) ? overlaid(kept ?? answers, typed ?? {}) : answers),
    [taken, answers, kept, typed],
  );
}

/** What a published form and its answers are to all inside it, on the server, in the browser and in the builder's preview. */
export function FormProvider(props: FormProviderProps) {
  const { form, errors, language, today, office, addressUrl, onAnswers, children } = props;
  const checker = useMemo(
    () => props.checker ?? formChecker(form, { today, office, language }),
    [form, today, office, language],
  );
  const data = useStartingAnswers(props);
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
        today={today}
        office={office}
        addressUrl={addressUrl}
        locked={props.locked}
      >
        {children}
      </FormState>
    </JsonFormsStateProvider>
  );
}
