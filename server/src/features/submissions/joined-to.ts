import { trusted, type Types } from 'mongoose';

/** Cases that were joined with one of these as the same; the index of what was joined holds these alone, and is not used unasked. */
export const joinedTo = (mains: Types.ObjectId[]): Record<string, unknown> => ({
  mergedInto: trusted({ $exists: true }),
  'mergedInto.case': trusted({ $in: mains }),
});
