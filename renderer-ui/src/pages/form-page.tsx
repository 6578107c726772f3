import { controlsIn, inLanguage } from '@khamrong/schemas';
import provinces from '../address/provinces.json';
import { PROVINCES_ID } from '../controls/address';
import { FormView } from '../form/form-view';
import { AboutService } from './about-service';
import { renderDocument } from './document';
import { FORM_ID, ROOT_ID } from './element-ids';
import { hydrationData } from './hydration-data';
import type { FormPageProps } from './page-props';
import { otherLanguage, Shell } from './shell';

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

/** A service's form, complete without script; the script, when it arrives, takes the same tree over. */
export function renderFormPage(props: FormPageProps): string {
  const { form, language, office, assets } = props;
  const data = hydrationData(props);
  const body = (
    <Shell
      {...props}
      {...(props.closed
        ? { languageHref: otherLanguage(`/f/${form.slug}`, language) }
        : { languageForm: FORM_ID })}
    >
      <div id={ROOT_ID}>
        <FormView {...data} />
      </div>
      <AboutService form={form} language={language} />
      {hasAddress(props) && <ProvinceList />}
    </Shell>
  );
  return renderDocument({
    language,
    title: `${inLanguage(form.titles, language)} – ${office.name}`,
    assets,
    view: props.view,
    scriptUrl: assets.scriptUrl,
    data,
    body,
  });
}
