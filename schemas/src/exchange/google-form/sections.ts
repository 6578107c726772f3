import type { Attachment } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import type { Field } from '../../fields';
import { isObject, objectAt, textOf, type Json } from '../untrusted';
import { helpOf, line } from '../words';
import { NOTHING, questionOf, titleOf, type Asked, type Reading } from './asked';
import { optionsOf } from './choice-question';
import { grid } from './grid';
import { ask } from './questions';

/** A question whose answer leads to another section. */
export interface Branch {
  field: Field;
  /** What each choice leads to: the id of a section, or what Google calls it. */
  leads: { value: string; section: string; action: string }[];
}

/** A section of the form, as it is paged through. */
export interface Section {
  /** Of its page break; the first has none. */
  id: string;
  title: Text;
  help?: Text;
  fields: Field[];
  files: Attachment[];
  branches: Branch[];
}

/** The question of an item as a branch, where one of its options leads somewhere. */
function branchOf(item: Json, [field]: readonly Field[]): Branch[] {
  const choiceQuestion = objectAt(objectAt(objectAt(item, 'questionItem'), 'question'), 'choiceQuestion');
  const leads = optionsOf(choiceQuestion).map(({ choice, said }) => ({
    value: choice.value,
    section: textOf(said.goToSectionId),
    action: textOf(said.goToAction),
  }));
  const leadsAway = leads.some(({ section, action }) => section || (action && action !== 'NEXT_SECTION'));
  return field && leadsAway ? [{ field, leads }] : [];
}

function heading(item: Json, { names }: Reading): Asked {
  const [label, help] = [line(item.title), helpOf(item.description)];
  const words = label || line(item.description, 200);
  if (!words) return NOTHING;
  const field: Field = {
    type: 'section',
    key: names.take('', 'section'),
    label: { th: words },
    ...(label && help ? { help } : {}),
  };
  return { fields: [field], files: [] };
}

/** What an item asks for; pictures and films ask for nothing and are left behind. */
function askedBy(item: Json, reading: Reading, number: number): Asked {
  if (isObject(item.questionGroupItem)) return grid(item, reading, number);
  if (isObject(item.textItem)) return heading(item, reading);
  const { th } = titleOf(item, number);
  if (!isObject(item.questionItem)) {
    reading.report.note(th, 'ไม่ได้นำรูปภาพหรือวิดีโอมา');
    return NOTHING;
  }
  if (isObject(item.questionItem.image)) reading.report.note(th, 'ไม่ได้นำรูปภาพประกอบคำถามมา');
  return ask(questionOf(item, item.questionItem.question, number), reading);
}

const begun = (id: string, title: string, description: unknown): Section => ({
  id,
  title: { th: title },
  help: helpOf(description),
  fields: [],
  files: [],
  branches: [],
});

/** The sections of a form, each from one page break to the next. */
export function sectionsOf(items: readonly Json[], title: string, reading: Reading): Section[] {
  let section = begun('', title, undefined);
  const sections = [section];
  items.forEach((item, index) => {
    if (isObject(item.pageBreakItem)) {
      const words = line(item.title) || `หน้าที่ ${sections.length + 1}`;
      section = begun(textOf(item.itemId), words, item.description);
      sections.push(section);
      return;
    }
    const asked = askedBy(item, reading, index + 1);
    section.fields.push(...asked.fields);
    section.files.push(...asked.files);
    section.branches.push(...branchOf(item, asked.fields));
  });
  return sections;
}
