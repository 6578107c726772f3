import type { SavedView } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** The lists that one member of staff keeps; nobody else sees them. */
interface SavedViewsDocument {
  office: Types.ObjectId;
  username: string;
  views: SavedView[];
}

const schema = new Schema<SavedViewsDocument>(
  {
    office: { type: Schema.Types.ObjectId, required: true },
    username: { type: String, required: true },
    views: { type: [Schema.Types.Mixed], required: true } as never,
  },
  { minimize: false },
);
schema.index({ office: 1, username: 1 }, { unique: true });

const modelOn = (connection: Connection): Model<SavedViewsDocument> =>
  connection.models.SavedViews ?? connection.model<SavedViewsDocument>('SavedViews', schema, 'savedViews');

/** Whose they are, and where they lie. */
export interface Keeper {
  office: Types.ObjectId;
  username: string;
  connection: Connection;
}

export async function readViews({ connection, office, username }: Keeper): Promise<SavedView[]> {
  const found = await modelOn(connection).findOne({ office, username }).lean();
  return found?.views ?? [];
}

/** Keeps these in the place of all there were. */
export async function keepViews(
  views: readonly SavedView[],
  { connection, office, username }: Keeper,
): Promise<SavedView[]> {
  const kept = [...new Map(views.map((view) => [view.name.trim(), view])).values()];
  await modelOn(connection).updateOne({ office, username }, { $set: { views: kept } }, { upsert: true });
  return kept;
}
