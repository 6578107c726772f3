import { AppError, privacyNotice, type FormDefinition } from '@khamrong/schemas';
import { Types, type ClientSession, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { FormsService } from '../forms/forms.service';
import { hashOf } from '../forms/hash-of';
import type { Office, OfficeService } from '../office/office.service';
import { noticeVersionModel, type NoticeVersionDocument, type NoticeVersionModel } from './notice.model';

export type { NoticeVersionDocument } from './notice.model';

interface Needs {
  connection: Connection;
  clock: Clock;
  forms: Pick<FormsService, 'stores' | 'directory' | 'changed'>;
  office: Office;
}

type Listed = Pick<NoticeVersionDocument, 'number' | 'since'>;

/** The privacy notices of services: what is in force, and every version there was. */
export class PrivacyNotices {
  constructor(
    private readonly versions: NoticeVersionModel,
    private readonly needs: Needs,
  ) {}

  /**
   * Puts in force what a service's notice says by now, as a new version where it says something else than before.
   * @param definition the published one, with the office's names in it
   */
  async putInForce(form: Types.ObjectId, definition: FormDefinition, session: ClientSession): Promise<void> {
    const { forms, office, clock } = this.needs;
    const store = forms.stores.forms;
    const kept = await store
      .findById(form)
      .select({ retention: 1, notice: 1 })
      .session(session)
      .orFail()
      .lean();
    const notice = privacyNotice({ definition, office: office.profile, months: kept.retention ?? {} });
    const hash = hashOf(notice);
    if (kept.notice?.hash === hash) return;
    const number = (kept.notice?.number ?? 0) + 1;
    // First the form: of two that do this at once one is told to begin again.
    await store.updateOne({ _id: form }, { $set: { notice: { number, hash } } }, { session });
    await this.versions.create([{ form, number, notice, since: clock() }], { session });
  }

  /** The same for every service, after what all of them say may have changed. */
  async putAllInForce(): Promise<void> {
    const { connection, forms } = this.needs;
    for (const { id, version } of await forms.directory())
      await connection.transaction((session) =>
        this.putInForce(new Types.ObjectId(id), version.definition, session),
      );
    forms.changed();
  }

  /** @throws AppError `notFound` */
  async version(form: string, number: number): Promise<NoticeVersionDocument> {
    const found = await this.versions.findOne({ form: new Types.ObjectId(form), number }).lean();
    if (!found) throw new AppError('notFound');
    return found;
  }

  /** All there were, the newest first, without their texts. */
  list(form: string): Promise<Listed[]> {
    return this.versions
      .find({ form: new Types.ObjectId(form) })
      .select({ number: 1, since: 1 })
      .sort({ number: -1 })
      .lean<Listed[]>();
  }
}

export async function openPrivacyNotices(
  { connection, clock }: Pick<Needs, 'connection' | 'clock'>,
  { forms, offices }: { forms: FormsService; offices: OfficeService },
): Promise<PrivacyNotices> {
  const versions = noticeVersionModel(connection);
  await versions.createIndexes();
  const notices = new PrivacyNotices(versions, { connection, clock, forms, office: offices.current() });
  await notices.putAllInForce();
  return notices;
}
