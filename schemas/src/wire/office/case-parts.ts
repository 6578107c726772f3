import { Type } from '@sinclair/typebox';
import { CASE_STATUSES } from '../../cases/case-status';

export const StatusName = Type.Union(CASE_STATUSES.map((status) => Type.Literal(status)));
export const Note = Type.String({ maxLength: 2000 });
/** The revision an officer saw; a newer one in the meantime is 409 `case.changedElsewhere`. */
export const Revision = Type.Integer({ minimum: 1 });
export const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
