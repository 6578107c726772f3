import { attachmentsOf } from '../definition/attachments-of';
import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { inLanguage, type Language, type Text } from '../definition/text';
import { typeOf } from '../fields';
import type { PersonalClass } from '../fields/field-type';

interface Asked {
  label: Text;
  personal?: PersonalClass;
}

interface Group {
  words: Text;
  holds(asked: Asked): boolean;
}

const isHigh = ({ personal }: Asked): boolean =>
  personal === 'personal_high' || personal === 'sensitive_health';
const isOfOthers = ({ personal }: Asked): boolean => personal === 'third_party';

/** Kinds of data, as people are told of them; each answer is of the first that holds it. */
const GROUPS: readonly Group[] = [
  {
    words: {
      th: 'ข้อมูลที่เข้ารหัสไว้ เจ้าหน้าที่เปิดดูเมื่อจำเป็นและมีการบันทึกทุกครั้ง',
      en: 'Encrypted; officers open them only when needed, and every opening is recorded',
    },
    holds: isHigh,
  },
  { words: { th: 'ข้อมูลของบุคคลอื่นที่ท่านให้ไว้', en: 'Data of others that you give' }, holds: isOfOthers },
  {
    words: { th: 'ข้อมูลที่ท่านกรอก', en: 'What you write' },
    holds: (asked) => !isHigh(asked) && !isOfOthers(asked),
  },
];

/** What is asked in words; a statement to tick tells nothing of a person. */
const answered = (definition: FormDefinition): Asked[] =>
  fieldsIn(definition).filter((field) => typeOf(field).sent && field.type !== 'consent');

const listed = (all: readonly Asked[], language: Language): string =>
  [...new Set(all.map(({ label }) => inLanguage(label, language).replace(/[:：]\s*$/, '')))].join(', ');

function linesOf(definition: FormDefinition, language: Language): string {
  const asked = answered(definition);
  const groups = GROUPS.map(({ words, holds }) => ({ words, members: asked.filter(holds) }));
  const files = {
    words: { th: 'ไฟล์ที่ท่านแนบ', en: 'Files that you attach' },
    members: attachmentsOf(definition),
  };
  return [...groups.reverse(), files]
    .filter(({ members }) => members.length > 0)
    .map(({ words, members }) => `${inLanguage(words, language)}: ${listed(members, language)}`)
    .join('\n');
}

/** Which data a form asks for, by its questions. */
export const dataText = (definition: FormDefinition): Text => ({
  th: linesOf(definition, 'th'),
  en: linesOf(definition, 'en'),
});
