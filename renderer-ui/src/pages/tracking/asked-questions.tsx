import { controlsIn, keyOf, type FieldError } from '@khamrong/schemas';
import { Dispatch } from '../../form/dispatch';
import { FormProvider } from '../../form/form-provider';
import { say } from '../../texts/say';
import { TRACKING } from '../../texts/tracking-text';
import type { AskedAnew, PageProps } from '../page-props';

interface AskedQuestionsProps {
  anew: AskedAnew;
  errors: FieldError[];
  page: Pick<PageProps, 'language' | 'office' | 'assets'>;
}

/** The form's own questions that the office has answered anew, with the answers so far; complete without script. */
export function AskedQuestions({ anew, errors, page }: AskedQuestionsProps) {
  const { keys, ...filled } = anew;
  const { language, office, assets } = page;
  const asked = controlsIn(filled.form.uischema).filter((control) => keys.includes(keyOf(control)));
  return (
    <fieldset className="asked-questions">
      <legend>{say(TRACKING.asksAnew, language)}</legend>
      <FormProvider
        {...filled}
        errors={errors}
        language={language}
        office={office}
        addressUrl={assets.addressUrl}
      >
        {asked.map((control) => (
          <Dispatch key={control.scope} uischema={control} />
        ))}
      </FormProvider>
    </fieldset>
  );
}
