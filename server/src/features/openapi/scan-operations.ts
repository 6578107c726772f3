import { SCAN_WAY } from '@khamrong/schemas';
import type { Operation } from './operation';

/** A form, its uploads and its submissions: the form for signed paper has them all. */
const FILING = /^\/api\/v1\/forms\/\{slug\}(?=$|\/uploads|\/submissions)/;

const ofScan = (operation: Operation): Operation => ({
  ...operation,
  path: operation.path.replace(FILING, (form) => `${form}/${SCAN_WAY}`),
  summary: `${operation.summary} (the service’s signed paper in place of answers)`,
});

/** Operations, and beside each that files on a form the one that files its signed paper. */
export const withScans = (operations: readonly Operation[]): Operation[] =>
  operations.flatMap((each) => (FILING.test(each.path) ? [each, ofScan(each)] : [each]));
