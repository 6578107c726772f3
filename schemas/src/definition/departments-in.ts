import { fieldsIn, type FormDefinition } from './form-definition';

/** The service's own department, and those that a choice of the citizen sends a case to. */
export function departmentsIn(definition: FormDefinition): string[] {
  const chosen = fieldsIn(definition).flatMap((field) =>
    field.type === 'select' || field.type === 'radio'
      ? field.choices.map(({ department }) => department)
      : [],
  );
  return [...new Set([definition.department.th, ...chosen])].filter((each) => each !== undefined);
}
