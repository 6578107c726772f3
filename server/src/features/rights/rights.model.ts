import type { ServiceRight } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** Somebody who was named for a service. */
export interface NamedPerson {
  username: string;
  may: ServiceRight;
}

/** Who was named for a service; there is none for a service that names nobody. */
export interface RightsDocument {
  /** The form's. */
  _id: Types.ObjectId;
  office: Types.ObjectId;
  people: NamedPerson[];
  /** Whether they were named for what is told in confidence: other names say nothing of it. */
  forSealed: boolean;
  /** Of the last change. */
  changedAt: Date;
  /** Raised by every change; a change that names an older one is stale. */
  revision: number;
}

const schema = new Schema<RightsDocument>({
  _id: { type: Schema.Types.ObjectId, required: true },
  office: { type: Schema.Types.ObjectId, required: true },
  people: { type: [Schema.Types.Mixed], required: true } as never,
  forSealed: { type: Boolean, required: true },
  changedAt: { type: Date, required: true },
  revision: { type: Number, required: true },
});
schema.index({ office: 1 });

export type RightsModel = Model<RightsDocument>;
export const rightsModel = (connection: Connection): RightsModel =>
  connection.models.Rights ?? connection.model<RightsDocument>('Rights', schema, 'rights');
