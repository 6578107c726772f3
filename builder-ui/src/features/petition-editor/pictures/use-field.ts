import type { Field } from '@khamrong/schemas';
import { fieldsIn } from '@khamrong/schemas';
import { useDefinition } from '../../../draft/draft-context';

/** The field of a key, undefined where it is gone. */
export const useField = (key: string): Field | undefined =>
  useDefinition((definition) => fieldsIn(definition).find((field) => field.key === key));
