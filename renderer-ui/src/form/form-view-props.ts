import type { Answers, FieldError, Language, OfficeProfile, PublishedForm } from '@khamrong/schemas';
import type { StagedFiles } from '../pages/page-props';

/** All a form page is rendered from, on the server and in the browser alike. */
export interface FormViewProps {
  form: PublishedForm;
  answers: Answers;
  errors: FieldError[];
  fault?: string;
  language: Language;
  today: string;
  /** Its lists are empty here: the form carries the choices it needs. */
  office: OfficeProfile;
  addressUrl: string;
  idempotencyKey: string;
  uploads: StagedFiles;
  /** Name of the place whose code the person scanned. */
  point?: string;
  /** Key of the field that the place answers: not to be changed by accident. */
  locked?: string;
  /** That no answers are taken now: the form is not shown. */
  closed?: boolean;
  /** Answers typed before script ran. */
  typed?: Answers;
}
