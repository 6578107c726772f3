import { controlsIn, inLanguage } from '@khamrong/schemas';
import provinces from '../address/provinces.json';
import { PROVINCES_ID } from '../controls/address';
import { formChecker, type FormChecker } from '../form/form-checker';
import { FormView } from '../form/form-view';
import { Notice } from '../form/notice';
import { OpenReportList } from '../reports/open-report-list';
import { checkFilled } from '../steps/check-filled';
import { laterSteps } from '../steps/later-steps';
import { titleOf, wordsOfStep } from '../steps/step-title';
import { errorsOn, stepAt } from '../steps/steps';
import { AboutService, OtherWay } from './about-service';
import { renderDocument } from './document';
import { FORM_ID, ROOT_ID } from './element-ids';
import { hydrationData } from './hydration-data';
import type { FormPageProps } from './page-props';
import { otherLanguage, Shell } from './shell';
import { StaffFilling } from './staff-filling';

const hasAddress = ({ form }: FormPageProps): boolean =>
  controlsIn(form.uischema).some(({ options }) => options.level === 'province');

/** The provinces, for typing an address without script. */
const ProvinceList = () => (
  <datalist id={PROVINCES_ID}>
    {provinces.map(([code, name]) => (
      <option key={code} value={name} />
    ))}
  </datalist>
);

/**
 * What waits at the scanned place, outside of what script takes over: it needs none. Numbers to call come before it as
 * before everything, and the form's own are hidden.
 */
function ReportedHere({ reports = [], form, language }: FormPageProps) {
  if (reports.length === 0) return null;
  return (
    <div className="before-form">
      {form.notice && <Notice text={inLanguage(form.notice, language)} />}
      <OpenReportList reports={reports} language={language} />
    </div>
  );
}

/** Of the page's step where there is one: a screen reader says it first. */
function titleOfPage(props: FormPageProps, checker: FormChecker): string {
  const { form, office, language, errors, fault } = props;
  const service = form.titles;
  if (props.closed) return `${inLanguage(service, language)} – ${office.name}`;
  const { steps } = checkFilled(form, checker, props.answers, props.uploads, language);
  const step = stepAt(form, steps, props.step ?? '');
  const wrong = fault !== undefined || errorsOn(form, errors, step.id).length > 0;
  return titleOf({ service, office: office.name, step: wordsOfStep(steps, step, language), wrong }, language);
}

/** A service's form, complete without script; the script, when it arrives, takes the same tree over. */
export function renderFormPage(props: FormPageProps): string {
  const { form, language, assets } = props;
  const data = hydrationData(props);
  const checker = formChecker(data.form, data);
  const body = (
    <Shell
      {...props}
      privacyUrl={form.privacyNotice.url}
      {...(props.closed
        ? { languageHref: otherLanguage(`/f/${form.slug}`, language) }
        : { languageForm: FORM_ID })}
    >
      {props.channel && <StaffFilling channel={props.channel} />}
      <ReportedHere {...props} />
      <div id={ROOT_ID}>
        <FormView {...data} checker={checker} later={laterSteps} />
      </div>
      <OtherWay form={form} language={language} />
      <AboutService form={form} language={language} />
      {hasAddress(props) && <ProvinceList />}
    </Shell>
  );
  return renderDocument({
    language,
    title: titleOfPage(props, checker),
    assets,
    view: props.view,
    style: assets.style?.text,
    scriptUrl: assets.scriptUrl,
    script: props.bringsScript ? assets.script?.text : undefined,
    data,
    body,
  });
}
