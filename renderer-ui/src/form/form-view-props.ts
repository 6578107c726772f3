import type { Answers, FieldError, Language, OfficeProfile, PublishedForm } from '@khamrong/schemas';
import type { DraftKeeper, Filled } from '../draft/filled';
import type { StagedFiles } from '../pages/page-props';
import type { FormChecker } from './form-checker';

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
  /** Mark of when the page was opened; it goes with what is filed. */
  opened?: string;
  /** Ticket to be taken after a wait, in place of a proof. */
  proof?: string;
  /** That no answers are taken now: the form is not shown. */
  closed?: boolean;
  /** Id of the step that is shown; the first by itself. */
  step?: string;
  /** The step was come back to from the review. */
  editing?: boolean;
  /** That the receipt offers to tell of the case by LINE. */
  hasLine?: boolean;
  /** On the server: what has checked these answers already. */
  checker?: FormChecker;
  /** What was typed until now, beside the answers above. */
  typed?(): Answers;
  /** What the person had filled in before the page was loaded. */
  kept?: Filled;
  /** Keeps what is filled in until it is sent. */
  draft?: DraftKeeper;
}
