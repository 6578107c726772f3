import { fieldsOnPage, type Field, type Page, type PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';
import { answerLine, labelled } from './answer-line';

/** Fields that are not questions to a person, or are not for paper. */
const SILENT = new Set<Field['type']>(['captcha', 'hidden', 'office_use', 'signature']);

/** Questions that paper answers together, and the system variable that words them. */
interface Together {
  members: RegExp;
  /** Without this one among them they are not together. */
  leader: string;
  word: string;
  label: string;
}

const together = (group: string, who: string): Together[] => [
  {
    members: new RegExp(`^${group}(prefix|prefix_other|first_name|last_name)$`),
    leader: `${group}first_name`,
    word: group ? 'full_name_proxy' : 'full_name',
    label: `ชื่อ-นามสกุล${who}`,
  },
  {
    members: new RegExp(`^${group}addr_(no|moo|village|soi|road|tambon|amphoe|province|postcode)$`),
    leader: `${group}addr_tambon`,
    word: group ? 'full_address_proxy' : 'full_address',
    label: `ที่อยู่${who}`,
  },
];
const TOGETHER = [...together('', ''), ...together('proxy_', 'ผู้ทำแทน')];

/** Lines under one heading; the first of a page may have none. */
interface Part {
  heading?: string;
  lines: Html[];
}

/** What is said of a question; undefined for one that is not answered, or is answered together with one before it. */
function lineOf(field: Field, asked: readonly string[], paper: Paper): Html | undefined {
  const group = TOGETHER.find(({ members, leader }) => members.test(field.key) && asked.includes(leader));
  if (!group) return answerLine(field, paper);
  if (asked.find((key) => group.members.test(key)) !== field.key) return undefined;
  const words = paper.word(group.word, 'nothing');
  return words && labelled(group.label, words, paper);
}

/** The parts of a page of which there is something to say. */
function partsOf(page: Page, paper: Paper): Part[] {
  const unprinted = new Set(paper.layout.unprinted ?? []);
  const shown = fieldsOnPage(page)
    .filter(
      ({ field, showWhen }) => !SILENT.has(field.type) && !unprinted.has(field.key) && paper.shows(showWhen),
    )
    .map(({ field }) => field);
  const asked = shown.map(({ key }) => key);
  const parts: Part[] = [{ lines: [] }];
  for (const field of shown) {
    if (field.type === 'section') parts.push({ heading: field.label.th, lines: [] });
    const line = field.type === 'section' ? undefined : lineOf(field, asked, paper);
    if (line) parts.at(-1)?.lines.push(line);
  }
  return parts.filter(({ lines }) => lines.length > 0);
}

const drawn = ({ heading, lines }: Part, { prose }: Paper): Html =>
  markup`${heading !== undefined && markup`<h4>${prose(heading)}</h4>`}${lines}`;

/**
 * Questions of whole pages, or of all, with their answers, under the headings of their sections; where they are of
 * several pages under the titles of these too. What was not answered is left out.
 */
export function answers({ pages }: Extract<PetitionBlock, { kind: 'answers' }>, paper: Paper): Html {
  const said = paper.source.definition.pages
    .filter(({ key }) => !pages || pages.includes(key))
    .map((page) => ({ title: page.title.th, parts: partsOf(page, paper) }))
    .filter(({ parts }) => parts.length > 0);
  const titled = said.map(
    ({ title, parts }) =>
      markup`${said.length > 1 && markup`<h3>${paper.prose(title)}</h3>`}${parts.map((part) => drawn(part, paper))}`,
  );
  return markup`<div class="answers">${titled}</div>`;
}
