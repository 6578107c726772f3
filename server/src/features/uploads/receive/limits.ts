import { MAX_FILE_BYTES } from '@khamrong/schemas';
import type { FormLimits } from './receive-form';

/** Room for boundaries, headers and small inputs beside the file itself. */
const AROUND_BYTES = 64 * 1024;

/** A body of one file, the key of its attachment or the name it gets, and the pair that opens its case. */
export const FILE_LIMITS: FormLimits = {
  files: 1,
  fields: 3,
  fieldBytes: 400,
  totalBytes: MAX_FILE_BYTES + AROUND_BYTES,
};

/** All answers of a form in one input, as a step carries those of the others; as much as a submission may hold. */
const MAX_CARRIED_BYTES = 256 * 1024;

/** A whole form: every field of the largest services, and as many photos as a telephone sends in two minutes. */
export const PAGE_LIMITS: FormLimits = {
  files: 60,
  fields: 2000,
  fieldBytes: MAX_CARRIED_BYTES,
  totalBytes: 64 * 1024 * 1024,
};
