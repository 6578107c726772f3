import {
  answerChecker,
  journeyOf,
  type AnswerChecker,
  type CompiledForm,
  type FormDefinition,
} from '@khamrong/schemas';
import { Ajv } from 'ajv';

/** The checker of a version that was published: its schema is known to compile in good time. */
export function checkerOf(definition: FormDefinition, { schema, uischema }: CompiledForm): AnswerChecker {
  const validate = new Ajv({ strict: true, allErrors: true, logger: false }).compile(schema);
  return answerChecker(definition, journeyOf(uischema), validate);
}
