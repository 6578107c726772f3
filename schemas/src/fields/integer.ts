import { Type, type Static } from '@sinclair/typebox';
import { parseInteger } from '../thai';
import { fieldSettings, fieldType } from './field-type';

/** A whole number; Thai digits and thousands commas are understood. */
export const IntegerField = fieldSettings('integer', {
  min: Type.Optional(Type.Integer()),
  max: Type.Optional(Type.Integer()),
  /** A number, or `current_year_be` / `next_fiscal_year`, worked out when the form is opened. */
  default: Type.Optional(
    Type.Union([Type.Integer(), Type.Literal('current_year_be'), Type.Literal('next_fiscal_year')]),
  ),
  /** Word after the number: ดวง, คน, ปี. */
  unit: Type.Optional(Type.String({ maxLength: 40 })),
});
export type IntegerField = Static<typeof IntegerField>;
