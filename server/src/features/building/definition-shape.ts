import { AppError, DRAFT_MAX_BYTES, FormDefinition, type DefinitionFault } from '@khamrong/schemas';
import { Ajv, type ValidateFunction } from 'ajv';
import { jsonBodyWithin } from '../../http/json-body';

/** Format versions this program reads. */
const FORMAT = 1;

let compiled: ValidateFunction | undefined;
/** Compiled when first asked: it takes a third of a second, which a start has no need of. */
const isDefinition = (): ValidateFunction =>
  // The first fault only: all faults of a hostile document would fill the memory.
  (compiled ??= new Ajv({ strict: true, allErrors: false }).compile(FormDefinition));

function newerFormat(value: unknown): DefinitionFault | undefined {
  const format = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof format !== 'number' || format <= FORMAT) return undefined;
  return {
    path: '/formatVersion',
    message: {
      th: 'แบบฟอร์มนี้มาจากระบบรุ่นใหม่กว่า กรุณาปรับปรุงระบบก่อน',
      en: 'This form comes from a newer version of the system; please update first',
    },
  };
}

/** Why a value is not of the shape of a definition; undefined where it is. */
export function shapeFault(value: unknown): DefinitionFault | undefined {
  const validate = isDefinition();
  if (validate(value)) return undefined;
  const { instancePath = '', message = '' } = validate.errors?.[0] ?? {};
  const fault = {
    path: instancePath,
    message: { th: 'ข้อมูลแบบฟอร์มส่วนนี้ไม่ถูกต้อง', en: `${instancePath || '/'} ${message}` },
  };
  return newerFormat(value) ?? fault;
}

/** Conditions within conditions and blocks within blocks are as deep as this. */
const DEPTH = 40;

/** The body of a request that brings a definition. */
export const definitionBody = jsonBodyWithin({ bytes: DRAFT_MAX_BYTES, depth: DEPTH });

/**
 * The definition that a body brings as `definition`, of the right shape; whether it could be published is another
 * question.
 * @throws AppError `form.invalid` with what is wrong
 */
export function readDefinition(body: unknown): FormDefinition {
  const definition = (body as { definition?: unknown } | null)?.definition;
  const fault = shapeFault(definition);
  if (fault) throw new AppError('form.invalid', { faults: [fault] });
  return definition as FormDefinition;
}
