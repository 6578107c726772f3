import type { Condition } from '../../conditions/condition';
import { both } from '../../conditions/fields-of';
import type { Attachment } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import type { Field } from '../../fields';
import { isSameJson } from '../../json/json-value';
import { isObject, objectAt, textOf, type Json } from '../untrusted';
import { labelOf, withHelp } from '../words';
import { ruleOf, type Known } from './read-conditions';
import { pathOfScope, type Node, type Reading } from './reading';
import { elementsOf, plainUi } from './ui-elements';

/** What is known while elements are put on pages. */
export interface Placing {
  reading: Reading;
  known: Known;
  nodes: ReadonlyMap<string, Node>;
  placed: Set<string>;
  files: Attachment[];
}

/** What stands around elements: when all of it is shown, and the heading they stand under. */
interface Around {
  /** Of the page: every heading and field of it is shown only then. */
  page?: Condition;
  /** Of the layouts and groups around, the page's left out. */
  inner?: Condition;
  heading?: Text;
}

const REST: Text = { th: 'ข้อมูลอื่น ๆ', en: 'Other details' };

/** A condition without what holds anyway, where it begins with that: our own rules repeat their page's. */
function beyond(condition: Condition | undefined, around: Condition | undefined): Condition | undefined {
  if (!condition || !around) return condition;
  if (isSameJson(condition, around)) return undefined;
  if (!('all' in condition) || condition.all.length !== 2) return condition;
  const [first, second] = condition.all;
  return isSameJson(first, around) ? second : condition;
}

/** The element's own condition, what stands around it left out. */
function ownCondition(element: Json, about: string, around: Around, placing: Placing): Condition | undefined {
  const { condition, told } = ruleOf(element, placing.known);
  if (told) placing.reading.report.note(about, told);
  return beyond(beyond(condition, both(around.page, around.inner)), around.page);
}

/** The words of an element: those of both languages where they are said. */
export const wordsOf = (element: Json): Text => {
  const { label } = objectAt(element, 'options');
  const own = element.label ?? element.text;
  return labelOf(isObject(label) ? label : isObject(own) && own.text !== undefined ? own.text : own);
};

function heading(element: Json, showWhen: Condition | undefined, { reading }: Placing): Field[] {
  const label = wordsOf(element);
  if (label.th === '') return [];
  const options = objectAt(element, 'options');
  const key = textOf(element.key) || reading.names.take(textOf(options.key), 'section');
  return [
    {
      type: 'section',
      key,
      label,
      ...withHelp(options.help ?? element.help),
      ...(showWhen ? { showWhen } : {}),
    },
  ];
}

/** The heading of fields that follow a group and do not belong to it. */
const again = ({ heading: label, inner }: Around, { reading }: Placing): Field => ({
  type: 'section',
  key: reading.names.take('', 'section'),
  label: label ? { th: `${label.th.slice(0, 380)} (ต่อ)` } : REST,
  ...(inner ? { showWhen: inner } : {}),
});

/** Files are asked for behind the questions, under all that stood around them. */
function keepFile(file: Attachment, own: Condition | undefined, around: Around, placing: Placing): Field[] {
  placing.files.push(withCondition(file, both(both(around.page, around.inner), own)));
  return [];
}

function control(element: Json, around: Around, placing: Placing): Field[] {
  const node = placing.nodes.get(pathOfScope(element.scope) ?? '');
  if (!node || placing.placed.has(node.path)) return [];
  placing.placed.add(node.path);
  if (node.kind === 'group')
    return inside({ ...element, ...plainUi([node]), type: 'VerticalLayout' }, around, placing);
  const about = node.kind === 'file' ? node.file.label.th : node.field.label.th;
  const own = ownCondition(element, about, around, placing);
  if (node.kind === 'file') return keepFile(node.file, own, around, placing);
  return [withCondition(node.field, own)];
}

/** A layout shows what is in it under its own condition: each of its elements, in its place. */
function inside(element: Json, around: Around, placing: Placing): Field[] {
  const own = ownCondition(element, wordsOf(element).th, around, placing);
  const fields = placeElements(elementsOf(element), { ...around, inner: both(around.inner, own) }, placing);
  return fields.map((field) => withCondition(field, own));
}

/** Shown only while this holds too. */
function withCondition<T extends { showWhen?: Condition }>(shown: T, condition: Condition | undefined): T {
  const showWhen = both(condition, shown.showWhen);
  return showWhen ? { ...shown, showWhen } : shown;
}

function group(element: Json, around: Around, placing: Placing): Field[] {
  const label = wordsOf(element);
  const own = ownCondition(element, label.th, around, placing);
  const inner = both(around.inner, own);
  const head = heading(element, inner, placing);
  // Its heading carries the condition; without one each field does.
  const fields = placeElements(elementsOf(element), { ...around, inner, heading: label }, placing);
  return head.length > 0 ? [...head, ...fields] : fields.map((field) => withCondition(field, own));
}

const isGroup = ({ type }: Json): boolean => type === 'Group' || type === 'Category';

/** What a heading between elements changes for those that follow. */
function underHeading(around: Around, head: Field | undefined): Around {
  if (!head) return around;
  return { ...around, inner: both(around.inner, head.showWhen), heading: head.label };
}

/** The fields of elements in their order, groups under headings. */
export function placeElements(elements: readonly Json[], around: Around, placing: Placing): Field[] {
  const fields: Field[] = [];
  let behindGroup = false;
  let under = around;
  for (const element of elements) {
    const placed = placeElement(element, under, placing);
    if (placed.length === 0) continue;
    const isHeading = element.type === 'Label';
    if (behindGroup && !isGroup(element) && !isHeading) fields.push(again(around, placing));
    if (isHeading) under = underHeading(around, placed[0]);
    behindGroup = isGroup(element);
    fields.push(...placed);
  }
  return fields;
}

function placeElement(element: Json, around: Around, placing: Placing): Field[] {
  if (element.type === 'Control') return control(element, around, placing);
  if (element.type === 'Label')
    return heading(element, ownCondition(element, wordsOf(element).th, around, placing), placing);
  if (isGroup(element)) return group(element, around, placing);
  return inside(element, around, placing);
}
