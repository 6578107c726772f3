import { AppError } from '@khamrong/schemas';
import { Types, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { Ground } from '../../services';
import type { FormDocument, FormsService, FormStores } from '../forms/forms.service';
import type { Office, OfficeService } from '../office/office.service';
import { FormChecker } from './check/form-checker';
import type { SubmissionsService } from '../submissions/submissions.service';

/** Where forms are built: all that the verbs of this feature work with. */
export interface Workshop extends FormStores {
  connection: Connection;
  office: Office;
  clock: Clock;
  checker: FormChecker;
  /** What citizens get. */
  live: FormsService;
  submissions: Pick<SubmissionsService, 'received'>;
  publicUrl: string;
}

export function openWorkshop(
  { connection, clock, config }: Ground,
  { forms, offices }: { forms: FormsService; offices: OfficeService },
  submissions: SubmissionsService,
): Workshop {
  const office = offices.current();
  const { publicUrl } = config;
  const checker = new FormChecker();
  return { ...forms.stores, connection, office, clock, checker, live: forms, submissions, publicUrl };
}

/** Who builds; `displayName` is what colleagues read. */
export interface Builder {
  username: string;
  displayName: string;
}

/** Whoever builds the starter services. */
export const SYSTEM: Builder = { username: 'system', displayName: 'ระบบ' };

/** A form of this office by its id, published or not. @throws AppError `form.notFound` */
export async function findForm(id: string, { forms, office }: Workshop): Promise<FormDocument> {
  const found = Types.ObjectId.isValid(id)
    ? await forms.findOne({ _id: id, office: office.id }).lean()
    : null;
  if (!found) throw new AppError('form.notFound');
  return found;
}
