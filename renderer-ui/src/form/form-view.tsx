import { Attachments } from '../attachments/attachments';
import { PAGE_INPUT } from '../codec/input-names';
import { FORM_ID } from '../pages/element-ids';
import { ReceiptPanel } from '../receipt/receipt-panel';
import { useSubmission } from '../submit/use-submission';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { ErrorSummary } from './error-summary';
import { FormRenderer } from './form-renderer';
import type { FormViewProps } from './form-view-props';
import { Introduction } from './introduction';
import { PageInputs } from './page-inputs';

function SubmitButtons({
  language,
  sending,
  again,
}: Pick<FormViewProps, 'language'> & Record<'sending' | 'again', boolean>) {
  const words = sending ? FORM.submitting : again ? FORM.tryAgain : FORM.submit;
  return (
    <div className="submit">
      <noscript>
        <p className="help">{say(FORM.refreshHelp, language)}</p>
        <button type="submit" className="button button-quiet" name={PAGE_INPUT.action} value="refresh">
          {say(FORM.refresh, language)}
        </button>
      </noscript>
      <button
        type="submit"
        className="button button-wide"
        name={PAGE_INPUT.action}
        value="submit"
        aria-disabled={sending || undefined}
      >
        {say(words, language)}
      </button>
      <p className="unseen" role="status">
        {sending && say(FORM.submitting, language)}
      </p>
    </div>
  );
}

/** Whether answers are sent; a button may also ask the server for the page in another language. */
const isSubmission = ({ submitter }: SubmitEvent): boolean =>
  !(submitter instanceof HTMLButtonElement) || submitter.value === 'submit';

/** The form's page, and in the browser its receipt once there is one. */
export function FormView(props: FormViewProps) {
  const { form, language, answers, today, office, addressUrl, uploads, locked, typed } = props;
  const [{ sending, errors, fault, receipt, failures }, submit] = useSubmission(props);
  if (receipt) return <ReceiptPanel receipt={receipt} service={form.titles} language={language} />;
  if (props.closed) return <Introduction {...props} />;
  return (
    <>
      <Introduction {...props} />
      <ErrorSummary errors={errors} fault={fault} language={language} failures={failures} />
      <form
        id={FORM_ID}
        method="post"
        action={`/f/${form.slug}`}
        encType="multipart/form-data"
        noValidate
        onSubmit={(event) => {
          if (!isSubmission(event.nativeEvent as SubmitEvent)) return;
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <PageInputs {...props} />
        <FormRenderer
          form={form}
          answers={answers}
          errors={errors}
          language={language}
          today={today}
          office={office}
          addressUrl={addressUrl}
          locked={locked}
          typed={typed}
        >
          <Attachments slug={form.slug} attachments={form.attachments} uploads={uploads} />
        </FormRenderer>
        <SubmitButtons language={language} sending={sending} again={failures > 0 && Boolean(fault)} />
      </form>
    </>
  );
}
