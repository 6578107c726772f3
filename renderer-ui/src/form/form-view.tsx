import { useCallback, useEffect, useMemo } from 'react';
import type { Answers } from '@khamrong/schemas';
import { useUploads, type FormUploads } from '../attachments/use-uploads';
import { Filling, type ShownStep } from '../steps/filling';
import type { LaterSteps } from '../steps/later-steps';
import { titleOf } from '../steps/step-title';
import { placeOfErrors } from '../steps/steps';
import { usePlaceInAddress } from '../steps/use-place';
import { useSubmission } from '../submit/use-submission';
import { FormProvider } from './form-provider';
import type { FormViewProps } from './form-view-props';
import { Introduction } from './introduction';
import { PageInputs } from './page-inputs';
import { publishedFields } from './published-fields';

/** What was kept of a form that may have been republished since: answers to questions that it still asks. */
function useKeptAnswers({ form, kept }: FormViewProps): Answers | undefined {
  return useMemo(() => {
    const fields = publishedFields(form);
    return kept && Object.fromEntries(Object.entries(kept.answers).filter(([key]) => fields.has(key)));
  }, [form, kept]);
}

/** The files; those that were kept come right after the first rendering, which is the server's. */
function useFiles({ form, uploads, language, kept, draft }: FormViewProps): FormUploads {
  const files = useUploads(form, uploads, language, draft?.device);
  useEffect(() => {
    if (kept) files.adopt(kept.uploads);
  }, [kept]);
  return files;
}

/** Tells the browser's tab, and whoever keeps drafts, what stands on the page. */
function useOnStep({ form, office, language, draft }: FormViewProps): (step: ShownStep) => void {
  return useCallback(
    ({ words, wrong, ...filled }) => {
      document.title = titleOf({ service: form.titles, office: office.name, step: words, wrong }, language);
      draft?.keep({ versionId: form.versionId, ...filled });
    },
    [form, office, language, draft],
  );
}

/** The form's page, and in the browser its receipt once there is one. */
export function FormView(props: FormViewProps & { later: LaterSteps }) {
  const { form, language, answers, today, office, addressUrl, locked, typed, kept, point } = props;
  const way = usePlaceInAddress({ step: props.step ?? '', editing: props.editing }, kept?.place);
  const { attempt, received, tell, send } = useSubmission(props, (errors, { steps }) =>
    way.goOn(placeOfErrors(form, steps, errors), ''),
  );
  const uploads = useFiles(props);
  const keptAnswers = useKeptAnswers(props);
  const onStep = useOnStep(props);
  if (received)
    return (
      <received.ReceiptPanel
        receipt={received.receipt}
        service={form.titles}
        language={language}
        hasLine={props.hasLine}
      />
    );
  if (props.closed) return <Introduction form={form} language={language} closed point={point} />;
  return (
    <FormProvider
      form={form}
      answers={answers}
      errors={attempt.errors}
      language={language}
      today={today}
      office={office}
      addressUrl={addressUrl}
      locked={locked}
      kept={keptAnswers}
      typed={typed}
      checker={props.checker}
    >
      <Filling
        form={form}
        language={language}
        point={point}
        way={way}
        uploads={uploads}
        later={props.later}
        attempt={attempt}
        tell={tell}
        send={send}
        onStep={onStep}
      >
        <PageInputs {...props} />
      </Filling>
    </FormProvider>
  );
}
