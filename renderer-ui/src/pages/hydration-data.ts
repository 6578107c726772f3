import type { OfficeProfile } from '@khamrong/schemas';
import type { FormViewProps } from '../form/form-view-props';
import type { FormPageProps } from './page-props';

/** The office without what only the server looks at. */
const ofOffice = (office: OfficeProfile, today: string): OfficeProfile => ({
  ...office,
  lists: { villages: [], venues: [], garbage_rates: [], queue_services: [], queue_slots: [], services: [] },
  divisions: [],
  holidays: office.holidays.filter((holiday) => holiday >= today),
});

/** What the browser needs of a form page, and no more. */
export function hydrationData(props: FormPageProps): FormViewProps {
  const { form, answers, errors, fault, language, office, today } = props;
  // The translations repeat the labels of the UI schema, which our renderer reads; the rest stands beside the form.
  const { contact: _, targets: __, legalBasis: ___, ...shown } = form;
  const lean = { ...shown, translations: { th: {}, en: {} } };
  return {
    form: lean,
    answers,
    errors,
    fault,
    language,
    today,
    office: ofOffice(office, today),
    addressUrl: props.assets.addressUrl,
    idempotencyKey: props.idempotencyKey,
    uploads: props.uploads,
    point: props.point,
    locked: props.locked,
    opened: props.opened,
    proof: props.proof,
    closed: props.closed,
    step: props.step,
    editing: props.editing,
    hasLine: props.hasLine,
  };
}
