import { AppError } from '@khamrong/schemas';
import { Types, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { Ground } from '../../services';
import type { FormDocument, FormsService, FormStores } from '../forms/forms.service';
import type { Office, OfficeService } from '../office/office.service';
import type { Actor } from '../staff/actor';
import type { PrivacyNotices } from '../privacy/privacy-notices.service';
import { receivedOf, type Received } from '../submissions/received';
import { FormChecker } from './check/form-checker';

/** Where forms are built: all that the verbs of this feature work with. */
export interface Workshop extends FormStores {
  connection: Connection;
  office: Office;
  clock: Clock;
  checker: FormChecker;
  /** What citizens get. */
  live: FormsService;
  received: Received;
  privacyNotices: Pick<PrivacyNotices, 'putInForce'>;
  publicUrl: string;
}

/** The workshop of the office that this installation serves. */
export function openWorkshop(
  { connection, clock, config }: Ground,
  {
    forms,
    offices,
    privacyNotices,
  }: Pick<Workshop, 'privacyNotices'> & { forms: FormsService; offices: OfficeService },
): Workshop {
  const office = offices.current();
  const { publicUrl } = config;
  const checker = new FormChecker();
  const received = receivedOf(connection, office.id);
  return {
    ...forms.stores,
    connection,
    office,
    clock,
    checker,
    live: forms,
    received,
    privacyNotices,
    publicUrl,
  };
}

/** Who builds; `displayName` is what colleagues read. */
export type Builder = Pick<Actor, 'username' | 'displayName' | 'permissions'>;

/** Whoever builds the starter services. */
export const SYSTEM: Builder = { username: 'system', displayName: 'ระบบ', permissions: new Set() };

/** A form of this office by its id, published or not. @throws AppError `form.notFound` */
export async function findForm(id: string, { forms, office }: Workshop): Promise<FormDocument> {
  const found = Types.ObjectId.isValid(id)
    ? await forms.findOne({ _id: id, office: office.id }).lean()
    : null;
  if (!found) throw new AppError('form.notFound');
  return found;
}
