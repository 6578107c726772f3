import { FormDefinition } from '@khamrong/schemas';
import { useState } from 'react';
import { SelectField } from '../../../components/select-field';
import { TypedNumber } from '../../../components/typing/typed-number';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition } from '../../../draft/draft-context';
import { exampleOf, readFormat, writeFormat, type ReceiptStyle, type ReceiptWords } from './receipt-format';
import { useSetForm } from './use-set-form';

type Rule = FormDefinition['receipt'];

/** The run of numbers that most services share. */
const SHARED = 'general';
const { register: REGISTER, format: FORMAT } = FormDefinition.properties.receipt.properties;
const LONGEST_PREFIX = 20;
const MOST_DIGITS = 8;

/** A run of numbers of the service's own. */
const registerOf = (slug: string): string => slug.replace(/^[^a-z]+/, 'r-').slice(0, REGISTER.maxLength);

interface RuleProps {
  rule: Rule;
  onRule: (changes: Partial<Rule>) => void;
}

/** Counted together with other services, or alone. */
function Register({ rule, onRule }: RuleProps) {
  const own = registerOf(useDefinition((definition) => definition.slug));
  const { register } = rule;
  return (
    <SelectField
      label="ทะเบียนที่นับเลข"
      value={register}
      options={[
        { value: SHARED, text: 'ทะเบียนกลาง (นับต่อกับบริการอื่น)' },
        { value: own, text: 'ทะเบียนของบริการนี้ (เริ่มที่ 1)' },
        ...(register === SHARED || register === own ? [] : [{ value: register, text: 'ทะเบียนที่ตั้งไว้เดิม' }]),
      ]}
      onValue={(next) => onRule({ register: next })}
    />
  );
}

function Counted({ words, onWords }: { words: ReceiptWords; onWords: (words: ReceiptWords) => void }) {
  return (
    <div className="editor-pair">
      <TypedText
        label="อักษรนำหน้า"
        placeholder="ไม่มี เช่น OAP-"
        value={words.prefix}
        maxLength={LONGEST_PREFIX}
        onValue={(prefix) => onWords({ ...words, prefix })}
      />
      {words.style === 'counted' && (
        <TypedNumber
          label="จำนวนหลัก"
          unit="หลัก"
          needed
          min={1}
          max={MOST_DIGITS}
          value={words.digits}
          onValue={(digits) => onWords({ ...words, digits: digits ?? 1 })}
        />
      )}
    </div>
  );
}

function Format({ rule, onRule }: RuleProps) {
  const words = readFormat(rule.format);
  const [isOwn, setOwn] = useState(words.style === 'own');
  const style = isOwn ? 'own' : words.style;
  const write = (next: ReceiptWords): void => {
    const format = writeFormat(next);
    if (format) onRule({ format });
  };
  const choose = (next: ReceiptStyle): void => {
    setOwn(next === 'own');
    write({ ...words, style: next });
  };
  return (
    <>
      <SelectField
        label="รูปแบบเลขที่รับ"
        value={style}
        options={[
          { value: 'counted', text: 'เลขเรียงตามลำดับ / ปี พ.ศ.' },
          { value: 'random', text: 'รหัสสุ่มที่เดาไม่ได้ (สำหรับเรื่องลับ)' },
          { value: 'own', text: 'กำหนดเอง' },
        ]}
        onValue={(next) => choose(next as ReceiptStyle)}
      />
      {style === 'own' ? (
        <TypedText
          label="แบบของเลขที่รับ"
          help="{seq:05d} คือเลขเรียง 5 หลัก {year} คือปี พ.ศ. {random:12} คือรหัสสุ่ม 12 ตัว"
          value={rule.format}
          maxLength={FORMAT.maxLength ?? 0}
          onValue={(format) => onRule({ format })}
        />
      ) : (
        <Counted words={words} onWords={write} />
      )}
    </>
  );
}

/** How the receipt numbers of the service are counted and look, with the first one as an example. */
export function Receipt() {
  const set = useSetForm();
  const rule = useDefinition((definition) => definition.receipt);
  const change = (changes: Partial<Rule>): void => set({ receipt: { ...rule, ...changes } });
  const example = exampleOf(rule, new Date());
  return (
    <section className="panel">
      <h2>เลขที่รับแจ้ง</h2>
      <p className="receipt-example" role="status">
        {example ? (
          <>
            เลขแรกของปีนี้คือ <strong>{example}</strong>
          </>
        ) : (
          <span className="fault">รูปแบบต้องมีเลขเรียงและปี หรือรหัสสุ่มอย่างน้อย 8 ตัว</span>
        )}
      </p>
      <Format rule={rule} onRule={change} />
      <div className="editor-pair">
        <SelectField
          label="เริ่มนับใหม่ทุก"
          value={rule.yearBasis}
          options={[
            { value: 'calendar', text: 'ปีปฏิทิน (1 มกราคม)' },
            { value: 'fiscal', text: 'ปีงบประมาณ (1 ตุลาคม)' },
          ]}
          onValue={(yearBasis) => change({ yearBasis: yearBasis as Rule['yearBasis'] })}
        />
        <Register rule={rule} onRule={change} />
      </div>
    </section>
  );
}
