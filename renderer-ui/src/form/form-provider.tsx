import { useEffect, useMemo, type ReactNode } from 'react';
import { INIT, update, UPDATE_CORE, type JsonFormsCore, type Middleware } from '@jsonforms/core';
import { JsonFormsStateProvider, useJsonForms } from '@jsonforms/react';
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
  /** What was typed until now, beside the answers above: pages are typed into before they come to life. */
  typed?(): Answers;
  /** Where there is one already: it knows what it has checked. */
  checker?: FormChecker;
  onAnswers?(answers: Answers): void;
  /** Know the form and its answers. */
  children?: ReactNode;
}

/**
 * The first rendering must be the server's. What was kept, and what was typed until then, comes right after it, over what
 * is answered in between.
 */
function TakeOver({ kept, typed }: Pick<FormProviderProps, 'kept' | 'typed'>) {
  const { dispatch } = useJsonForms();
  useEffect(() => {
    const now = typed?.() ?? {};
    if (!kept && Object.keys(now).length === 0) return;
    dispatch?.(update('', (answers: Answers) => overlaid(kept ?? answers, now)));
  }, []);
  return null;
}

/** What JSON Forms keeps, and the answers it was given last. */
type Core = JsonFormsCore & { given?: unknown };

/**
 * JSON Forms takes the answers it was given once more after it is there, and with every change of its setting; what was
 * answered meanwhile would be gone. Only others than it was given before are taken.
 */
const keepAnswers: Middleware = (core: Core, action, reduce): Core => {
  if (action.type === INIT) return { ...reduce(core, action), given: action.data };
  if (action.type !== UPDATE_CORE) return reduce(core, action);
  const data: unknown = core.given === action.data ? core.data : action.data;
  return { ...reduce(core, { ...action, data }), given: action.data };
};

/** What a published form and its answers are to all inside it, on the server, in the browser and in the builder's preview. */
export function FormProvider(props: FormProviderProps) {
  const { form, answers, errors, language, today, office, addressUrl, onAnswers, children } = props;
  const checker = useMemo(
    () => props.checker ?? formChecker(form, { today, office, language }),
    [form, today, office, language],
  );
  const core = useMemo(
    () => ({ data: answers, schema: form.schema, uischema: asElement(form.uischema), ajv: checker.ajv }),
    [answers, form, checker],
  );
  return (
    <JsonFormsStateProvider
      initState={{ core, renderers }}
      middleware={keepAnswers}
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
      <TakeOver kept={props.kept} typed={props.typed} />
    </JsonFormsStateProvider>
  );
}
