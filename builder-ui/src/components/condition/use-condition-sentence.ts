import {
  fieldsIn,
  type Condition,
  type Field,
  type FormDefinition,
  type OfficeProfile,
} from '@khamrong/schemas';
import { askableBefore, conditionSentence } from '@khamrong/schemas/editing';
import { useDefinition, useDraftStore } from '../../draft/draft-context';
import { inClerkWords } from '../../lib/office-words';

/** A condition of a form or of its paper in words. */
export function sentenceIn(definition: FormDefinition, office: OfficeProfile, condition: Condition): string {
  const known = [...askableBefore(definition, { kind: 'petition' }), ...fieldsIn(definition)];
  const fields = new Map(known.map((field) => [field.key, field]));
  const fieldOf = (key: string): Field | undefined => {
    const field = fields.get(key);
    return field && 'list' in field ? { ...field, choices: office.lists[field.list] ?? [] } : field;
  };
  return inClerkWords(conditionSentence(condition, fieldOf));
}

/** A condition in words, as the form stands now; empty for none. */
export function useConditionSentence(condition: Condition | undefined): string {
  const { office } = useDraftStore();
  return useDefinition((definition) => (condition ? sentenceIn(definition, office, condition) : ''));
}
