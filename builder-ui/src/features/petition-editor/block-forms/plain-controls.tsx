import { fieldsIn } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import { TextField } from '../../../components/text-field';
import { useDefinition } from '../../../draft/draft-context';
import { inClerkWords } from '../../../lib/office-words';
import { LinesField, PaperTextField } from '../paper-text';
import type { Control } from './controls';

export interface ControlProps<C extends Control['as']> {
  control: Extract<Control, { as: C }>;
  value: unknown;
  /** Undefined takes the property away. */
  onValue: (value: unknown) => void;
}

export const TextControl = ({ control, value, onValue }: ControlProps<'text'>) => (
  <PaperTextField
    label={control.label}
    help={control.help}
    value={typeof value === 'string' ? value : ''}
    onValue={(text) => onValue(control.optional && text.trim() === '' ? undefined : text)}
  />
);

const isSaid = (text: string): boolean => text.trim() !== '';

export const LinesControl = ({ control, value, onValue }: ControlProps<'lines'>) => (
  <LinesField
    label={control.label}
    help={control.help}
    most={control.most}
    value={Array.isArray(value) ? (value as string[]) : []}
    onValue={(texts) => {
      const said = texts.filter(isSaid);
      onValue(control.optional && said.length === 0 ? undefined : said);
    }}
  />
);

export const FlagControl = ({ control, value, onValue }: ControlProps<'flag'>) => (
  <label className="check">
    <input
      type="checkbox"
      checked={value === true}
      onChange={(event) => onValue(event.target.checked || undefined)}
    />
    {control.label}
  </label>
);

export function NumberControl({ control, value, onValue }: ControlProps<'number'>) {
  const { from, to, label, help, optional } = control;
  const change = (typed: string): void => {
    if (typed.trim() === '') onValue(optional ? undefined : from);
    else onValue(Math.min(to, Math.max(from, Math.trunc(Number(typed)) || from)));
  };
  return (
    <TextField
      type="number"
      inputMode="numeric"
      min={from}
      max={to}
      label={`${label} (${from}–${to})`}
      help={help}
      value={typeof value === 'number' ? String(value) : ''}
      onValue={change}
    />
  );
}

export const SelectControl = ({ control, value, onValue }: ControlProps<'select'>) => (
  <SelectField
    label={control.label}
    value={typeof value === 'string' ? value : ''}
    options={control.optional ? [{ value: '', text: 'ไม่กำหนด' }, ...control.options] : control.options}
    onValue={(chosen) => onValue(chosen || undefined)}
  />
);

export function FieldControl({ control, value, onValue }: ControlProps<'field'>) {
  const pages = useDefinition((definition) => definition.pages);
  const fields = fieldsIn({ pages }).filter(({ type }) => control.types.includes(type));
  const isKnown = fields.some(({ key }) => key === value);
  const options = fields.map(({ key, label }) => ({
    value: key,
    text: inClerkWords(label.th) || 'คำถามที่ยังไม่มีข้อความ',
  }));
  if (fields.length === 0) return <p className="message">แบบฟอร์มยังไม่มีคำถามแบบที่ส่วนนี้พิมพ์ได้</p>;
  return (
    <SelectField
      label={control.label}
      value={isKnown ? String(value) : ''}
      options={isKnown ? options : [{ value: '', text: 'โปรดเลือก' }, ...options]}
      onValue={onValue}
    />
  );
}
