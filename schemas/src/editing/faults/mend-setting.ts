import type { Choice } from '../../definition/choice';
import type { FormDefinition } from '../../definition/form-definition';
import type { Field } from '../../fields';
import { freeKey } from '../keys';
import { changeType } from '../structure/change-type';
import { choiceCode } from '../structure/choice-codes';
import { mending, type Mender, type Mending } from './mending';
import { pointedAt, putAt, valueAt, withAt } from './pointers';

/** Takes out the setting that a fault stands at. */
const takeOut =
  (label: string, last?: RegExp): Mender =>
  (definition, { path }) =>
    mending(label, putAt(definition, last ? path.replace(last, '') : path, undefined));

/** Texts that may go; a question without words may not. */
const MAY_GO = /\/(help|description|notice|patternMessage)\/th$/;

/** An explanation or a choice without words goes. */
export const mendText: Mender = (definition, fault) => {
  const { path } = fault;
  if (MAY_GO.test(path)) return takeOut('ลบคำอธิบายที่ว่าง', /\/th$/)(definition, fault);
  const list = /^(.*\/choices)\/\d+\/label\/th$/.exec(path)?.[1];
  return list ? mending('ลบตัวเลือกที่ว่าง', putAt(definition, path.replace(/\/label\/th$/, ''), undefined)) : [];
};

/** A question that cannot be chosen from can be answered in words. */
export const mendNoChoices: Mender = (definition, { path }) => {
  const found = pointedAt(definition, path);
  if (found?.kind !== 'field' || found.thing.type === 'matrix_likert') return [];
  return mending('เปลี่ยนเป็นช่องข้อความสั้น', {
    do: 'replaceField',
    field: found.thing.key,
    by: changeType(found.thing, 'text'),
  });
};

/** Choices said twice once, others of the same code under a code of their own. */
function apart(choices: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const choice of choices) {
    const same = kept.filter(({ value }) => value === choice.value);
    if (same.some(({ label }) => label.th === choice.label.th)) continue;
    kept.push(
      same.length > 0 ? { ...choice, value: choiceCode(choice.label.th, [...choices, ...kept]) } : choice,
    );
  }
  return kept;
}

/** Choices of one code get codes of their own; one that is there twice goes. */
export const mendRepeatedChoices: Mender = (definition, { path }) => {
  const found = pointedAt(definition, path);
  const choices = found && valueAt(found.thing, ['choices']);
  return Array.isArray(choices)
    ? mending('แยกตัวเลือกที่ซ้ำกัน', putAt(definition, path, apart(choices as Choice[])))
    : [];
};

/** A setting that names a choice no longer there: a default, a refusal, a choice that excludes the others. */
export const mendChoiceSetting: Mender = (definition, fault) => {
  if (fault.path.endsWith('/default')) return takeOut('ไม่ตั้งคำตอบไว้ล่วงหน้า')(definition, fault);
  if (fault.path.endsWith('/refuse/value'))
    return takeOut('เลิกใช้คำตอบที่ยุติการยื่น', /\/value$/)(definition, fault);
  const found = pointedAt(definition, fault.path);
  const listed = found && valueAt(found.thing, ['exclusive']);
  const left = Array.isArray(listed) ? listed.filter((each) => each !== fault.about?.value) : [];
  return mending('ตัดตัวเลือกที่ไม่มีแล้วออก', putAt(definition, fault.path, left.length > 0 ? left : undefined));
};

/** A setting that names a field no longer there; an age without its date of birth is worth nothing. */
export const mendFieldSetting: Mender = (definition, fault) => {
  const found = pointedAt(definition, fault.path);
  if (found?.kind === 'field' && found.thing.type === 'computed')
    return mending('ลบช่องนี้', { do: 'removeFields', fields: [found.thing.key] });
  return takeOut('ไม่เทียบกับช่องอื่น', /(?<=\/after)\/.*$/)(definition, fault);
};

const OPPOSITE: Record<string, string> = { min: 'max', minLength: 'maxLength' };

function swapped(field: Field, low: string, high: string): Mending[] {
  const [min, max] = [low, high].map((name) => valueAt(field, [name]));
  if (min === undefined || max === undefined) return [];
  const changes = { [low]: max, [high]: min };
  return mending('สลับค่าต่ำสุดกับค่าสูงสุด', { do: 'setField', field: field.key, changes });
}

/** A lowest value above the highest: typed in the wrong order, or not wanted. */
export const mendRange: Mender = (definition, { path }) => {
  const found = pointedAt(definition, path);
  const [low] = found?.rest ?? [];
  if (found?.kind !== 'field' || low === undefined) return [];
  return [
    ...swapped(found.thing, low, OPPOSITE[low] ?? ''),
    ...mending('ไม่กำหนดค่าต่ำสุด', putAt(definition, path, undefined)),
  ];
};

export const mendRequired = takeOut('ไม่บังคับกรอก');
export const mendPoint = takeOut('เลิกใช้ คิวอาร์โค้ดประจำจุด');

/** A key of its own for what has another's: only all of it anew can tell the two apart. */
export const mendKey: Mender = (definition: FormDefinition, { path, about }) => {
  const key = freeKey(definition, `${String(about?.value ?? 'field')}_copy`);
  const by = withAt(definition, path.split('/').slice(1), key);
  return mending('ให้ระบบตั้งรหัสอ้างอิงใหม่', { do: 'replaceAll', by });
};
