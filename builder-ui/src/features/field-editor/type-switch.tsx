import { fieldTypes, type Field, type FieldTypeName } from '@khamrong/schemas';
import { changeType, typesFor } from '@khamrong/schemas/editing';
import { SelectField } from '../../components/select-field';
import { useDraftStore } from '../../draft/draft-context';

const option = (type: FieldTypeName) => ({ value: type, text: fieldTypes[type].title.th });

/** Makes a question one of another type; types with a meaning of their own stay what they are. */
export function TypeSwitch({ field }: { field: Field }) {
  const store = useDraftStore();
  const types = typesFor(field);
  if (types.length === 0) return <p className="editor-type">{fieldTypes[field.type].title.th}</p>;
  const change = (type: string): void => {
    const by = changeType(field, type as FieldTypeName);
    store.run({ do: 'replaceField', field: field.key, by });
  };
  return (
    <SelectField
      label="ชนิดคำตอบ"
      value={field.type}
      options={[field.type, ...types].map(option)}
      onValue={change}
    />
  );
}
