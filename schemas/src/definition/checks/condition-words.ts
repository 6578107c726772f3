import { typeOf, type Field } from '../../fields';
import type { DefinitionFault, FaultKind } from '../definition-fault';
import type { Text } from '../text';
import { isAsked, type Owner, type Scope } from './condition-scope';

/** What the condition belongs to, as its sentence calls it. */
const THIS: Record<Owner, Text> = {
  field: { th: 'ช่องนี้', en: 'this field' },
  section: { th: 'หัวข้อนี้', en: 'this section' },
  page: { th: 'หน้านี้', en: 'this page' },
  attachment: { th: 'เอกสารนี้', en: 'this attachment' },
  petition: { th: 'ส่วนนี้', en: 'this part' },
};

/** A field as its clerk calls it; by its type while it has no name. */
const nameOf = (field: Field): { th: string; en: string } => {
  const { th, en } = field.label;
  const { title } = typeOf(field);
  return { th: th.trim() || title.th, en: en ?? (th.trim() || (title.en ?? title.th)) };
};

function kindOf(key: string, field: Field | undefined, { own, inside }: Scope): FaultKind {
  if (!field) return 'condition.gone';
  if (key === own) return 'condition.own';
  if (inside?.has(key)) return 'condition.inside';
  return isAsked(field) ? 'condition.later' : 'condition.unasked';
}

type Sentence = (name: { th: string; en: string }, it: Text) => { th: string; en: string };

const SENTENCES: Partial<Record<FaultKind, Sentence>> = {
  'condition.gone': () => ({
    th: 'เงื่อนไขอ้างถึงช่องที่ถูกลบไปแล้ว',
    en: 'The condition looks at a field that is gone',
  }),
  'condition.own': (_, it) => ({
    th: `เงื่อนไขอ้างถึงคำตอบของ${it.th}เอง จึงไม่มีวันแสดง`,
    en: `The condition looks at ${it.en} itself, which will never be shown`,
  }),
  'condition.inside': (name, it) => ({
    th: `เงื่อนไขอ้างถึง “${name.th}” ซึ่งอยู่ใน${it.th}เอง จึงไม่มีวันแสดง`,
    en: `The condition looks at “${name.en}”, which is in ${it.en} itself`,
  }),
  'condition.later': (name, it) => ({
    th: `เงื่อนไขอ้างถึง “${name.th}” ซึ่งอยู่หลัง${it.th}`,
    en: `The condition looks at “${name.en}”, which comes after ${it.en}`,
  }),
  'condition.unasked': (name) => ({
    th: `เงื่อนไขอ้างถึง “${name.th}” ซึ่งผู้ยื่นไม่ได้ตอบ`,
    en: `The condition looks at “${name.en}”, which citizens do not answer`,
  }),
};

/** Why a condition may not look at a field. */
export function sourceFault(key: string, path: string, scope: Scope): DefinitionFault {
  const field = scope.all.get(key);
  const kind = kindOf(key, field, scope);
  const name = field ? nameOf(field) : { th: '', en: '' };
  const message = SENTENCES[kind]?.(name, THIS[scope.owner]) ?? name;
  return { path, message, kind, about: { field: key } };
}

/** A condition that waits for an answer its field cannot have. */
export function answerFault(field: Field, value: string | number | boolean, path: string): DefinitionFault {
  const { th, en } = nameOf(field);
  return {
    path,
    message: {
      th: `เงื่อนไขรอคำตอบของ “${th}” ที่เลือกหรือกรอกไม่ได้ กรุณาเลือกคำตอบใหม่`,
      en: `“${en}” can never have the answer the condition asks for`,
    },
    kind: 'condition.answer',
    about: { field: field.key, value },
  };
}

/** A condition that never holds. */
export function neverFault(owner: Owner, path: string): DefinitionFault {
  const it = THIS[owner];
  const message = path.endsWith('/requiredWhen')
    ? {
        th: 'เงื่อนไขที่บังคับให้แนบขัดกัน จึงไม่มีวันบังคับ',
        en: 'The conditions contradict each other; this will never be needed',
      }
    : {
        th: `เงื่อนไขการแสดงขัดกัน ${it.th}จะไม่มีวันแสดง`,
        en: `The conditions contradict each other; ${it.en} will never be shown`,
      };
  return { path, message, kind: 'condition.never' };
}
