import type { Page } from '../../definition/form-definition';
import { Names } from '../names';
import { objectAt, textOf, type Json } from '../untrusted';
import { withHelp } from '../words';
import { placeElements, wordsOf, type Placing } from './place-elements';
import { ruleOf } from './read-conditions';
import { elementsOf } from './ui-elements';

const isPages = ({ type }: Json): boolean => type === 'Categorization';

/** Categories, those of categorizations inside among them. */
const categoriesIn = (categorization: Json): Json[] =>
  elementsOf(categorization).flatMap((each) => (isPages(each) ? categoriesIn(each) : [each]));

/** The elements that make a page each: categories, and what stands beside them. */
function pagesIn(uischema: Json): Json[] {
  if (isPages(uischema)) return categoriesIn(uischema);
  const elements = elementsOf(uischema);
  if (!elements.some(isPages)) return [uischema];
  return elements.flatMap((each) =>
    isPages(each) ? categoriesIn(each) : [{ type: 'VerticalLayout', elements: [each] }],
  );
}

/** A page of an element, none where it has nothing to fill. */
function pageOf(element: Json, number: number, otherwise: string, names: Names, placing: Placing): Page[] {
  const options = objectAt(element, 'options');
  const label = wordsOf(element);
  const title = label.th ? label : { th: otherwise };
  const { condition, told } = ruleOf(element, placing.known);
  if (told) placing.reading.report.note(title.th, told);
  const inPage = element.type === 'Control' ? [element] : elementsOf(element);
  const fields = placeElements(inPage, { page: condition }, placing);
  if (fields.length === 0) return [];
  const key = names.take(textOf(options.key), `page_${number}`);
  return [{ key, title, ...withHelp(options.help), ...(condition ? { showWhen: condition } : {}), fields }];
}

/** The pages of a UI schema; those without anything to fill are left out. */
export function placePages(uischema: Json, title: string, placing: Placing): Page[] {
  const names = new Names();
  const elements = pagesIn(uischema);
  const alone = elements.length === 1 && title !== '';
  return elements.flatMap((element, index) =>
    pageOf(element, index + 1, alone ? title : `หน้าที่ ${index + 1}`, names, placing),
  );
}
