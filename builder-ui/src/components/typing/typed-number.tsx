import { formatAmount, parseAmount, parseInteger } from '@khamrong/schemas';
import { useId } from 'react';
import { useTyped } from './use-typed';

interface TypedNumberProps {
  label: string;
  value: number | undefined;
  /** Undefined where the input was emptied. */
  onValue: (value: number | undefined) => void;
  /** Lowest and highest number that can be set. */
  min?: number;
  max?: number;
  /** Word behind the number: ตัวอักษร, ปี. */
  unit?: string;
  /** Satang are possible. */
  amount?: boolean;
  /** It cannot be left empty. */
  needed?: boolean;
  placeholder?: string;
  fault?: string;
}

type Limits = Pick<TypedNumberProps, 'min' | 'max' | 'amount' | 'needed'>;

function read(text: string, amount: boolean | undefined): number | undefined {
  if (!amount) return parseInteger(text);
  const satang = parseAmount(text);
  return satang === undefined ? undefined : Number(satang) / 100;
}

function written(value: number | undefined, amount: boolean | undefined): string {
  if (value === undefined) return '';
  const satang = amount ? parseAmount(value) : undefined;
  return satang === undefined ? String(value) : formatAmount(satang);
}

const words = (value: number): string => value.toLocaleString('en-US');

function outside(value: number, { min = -Infinity, max = Infinity }: Limits): string | undefined {
  if (value >= min && value <= max) return undefined;
  if (max === Infinity) return `ต้องไม่น้อยกว่า ${words(min)}`;
  return min === -Infinity ? `ต้องไม่เกิน ${words(max)}` : `ใส่ได้ตั้งแต่ ${words(min)} ถึง ${words(max)}`;
}

/** What is wrong with a number as it was typed, in words; undefined where it can be taken. */
function numberFault(text: string, limits: Limits): string | undefined {
  if (text.trim() === '') return limits.needed ? 'กรุณาใส่จำนวน' : undefined;
  const value = read(text, limits.amount);
  if (value !== undefined) return outside(value, limits);
  return limits.amount ? 'กรุณาใส่เป็นจำนวนเงิน เช่น 1,500' : 'กรุณาใส่เป็นตัวเลข เช่น 10';
}

/** A number, in Thai or Arabic digits; what is none is told at once and goes no further. */
export function TypedNumber(props: TypedNumberProps) {
  const { label, value, onValue, unit, amount } = props;
  const id = useId();
  const take = (typed: string): void => {
    const next = read(typed, amount);
    if (!numberFault(typed, props) && next !== value) onValue(next);
  };
  const tidy = (typed: string): string => written(read(typed, amount), amount) || typed.trim();
  const { text, onText, finish } = useTyped(written(value, amount), take, tidy);
  const fault = numberFault(text, props) ?? props.fault;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="with-unit">
        <input
          id={id}
          value={text}
          inputMode={amount ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={20}
          placeholder={props.placeholder}
          aria-invalid={Boolean(fault)}
          aria-describedby={unit ? `${id}-unit ${id}-fault` : `${id}-fault`}
          onChange={(event) => onText(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => event.key === 'Enter' && finish()}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </span>
      <p id={`${id}-fault`} className="fault" aria-live="polite">
        {fault}
      </p>
    </div>
  );
}
