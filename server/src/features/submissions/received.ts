import { Types, type Connection } from 'mongoose';
import { submissionModel } from './submission.model';

/** Counts what was filed for a form, of all its versions. */
export type Received = (form: string) => Promise<number>;

export function receivedOf(connection: Connection, officeId: string): Received {
  const submissions = submissionModel(connection);
  const office = new Types.ObjectId(officeId);
  return (form) => submissions.countDocuments({ office, form: new Types.ObjectId(form) });
}
