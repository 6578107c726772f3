import { isAnswered, type Field, type PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';
import { matrixTable } from './matrix';

/** Fields that are not questions to a person, or are not for paper. */
const SILENT = new Set<Field['type']>(['captcha', 'hidden', 'office_use', 'section']);

function line(field: Field, paper: Paper): Html {
  if (field.type === 'matrix_likert')
    return markup`<p class="left bold">${paper.fill(field.label.th)}</p>
      ${matrixTable(field, paper)}`;
  const words = paper.byHand || isAnswered(paper.answer(field.key)) ? paper.word(field.key) : markup`-`;
  return markup`<p class="left">${paper.fill(field.label.th)} : ${words}</p>`;
}

/** Questions of whole pages, or of all, with their answers, one a line. */
export function answerLines({ pages }: Extract<PetitionBlock, { kind: 'answers' }>, paper: Paper): Html {
  const asked = paper.source.definition.pages
    .filter(({ key, showWhen }) => (!pages || pages.includes(key)) && paper.shows(showWhen))
    .flatMap(({ fields }) => fields)
    .filter(({ type, showWhen }) => !SILENT.has(type) && paper.shows(showWhen));
  return markup`${asked.map((field) => line(field, paper))}`;
}
