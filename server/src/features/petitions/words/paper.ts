import {
  computedValue,
  bangkokDate,
  fieldsIn,
  holds,
  type Condition,
  type EmptyMark,
  type Field,
  type PetitionLayout,
} from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { HTML_MAX } from '../../../ports/pdf/printable-document';
import { COVERED } from './blank';
import { fieldAbsent, fieldWords } from './field-words';
import { fillText, type Filling } from './fill-text';
import { meter } from './meter';
import type { PaperSource } from './paper-source';
import { keepNames } from './unbroken';
import { isSystemVariable, systemBlank, systemWords } from './system-words';

/** A petition put into words: what blocks ask when they are drawn. */
export interface Paper extends Filling {
  source: PaperSource;
  layout: PetitionLayout;
  /** The paper to fill in by hand. */
  byHand: boolean;
  fields: ReadonlyMap<string, Field>;
  /** What a name stands for: its words, else what is said to stand for nothing, dots where nothing is said. */
  word: (name: string, empty?: EmptyMark) => Html | undefined;
  /** A text of the layout with its placeholders filled. */
  fill: (text: string) => Html;
  /** A text of the form itself, without placeholders: labels, titles, answers. */
  prose: (text: string) => Html;
  /** The answer to a field, undefined where it has none, is covered or is not for paper. */
  answer: (key: string) => unknown;
  /** Whether a block is printed; on the paper to fill in by hand every block is. */
  shows: (condition: Condition | undefined) => boolean;
}

/** System variables made of answers: covered when any of these fields is. */
const MADE_OF: Record<string, RegExp> = {
  full_name: /^(prefix|prefix_other|first_name|last_name)$/,
  full_address: /^addr_/,
  full_name_proxy: /^proxy_(prefix|prefix_other|first_name|last_name)$/,
  full_address_proxy: /^proxy_addr_/,
};

const isCovered = (name: string, covered: ReadonlySet<string>): boolean =>
  covered.has(name) || [...covered].some((key) => MADE_OF[name]?.test(key));

/** The answer, or what is worked out on the day of filing. */
function answerTo(field: Field, { answers, receipt }: PaperSource): unknown {
  if (field.type !== 'computed') return Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
  return receipt && computedValue(field, answers, bangkokDate(new Date(receipt.submittedAt)));
}

/** The wording of a variable whose condition holds. By hand there are no answers: the one without a condition. */
function wordingOf(
  wordings: NonNullable<PetitionLayout['variables']>[string],
  holdsFor: (condition: Condition | undefined) => boolean,
): string {
  if (typeof wordings === 'string') return wordings;
  return wordings.find(({ showWhen }) => holdsFor(showWhen))?.text ?? '';
}

/** What a name stands for, before the layout's own variables. */
interface Meaning {
  /** Undefined where there is no answer. */
  words: Html | undefined;
  /** What stands there then. */
  absent: Html;
}

/** A clerk sees in the preview what names nothing; a published petition has no such name. */
const unknownName = (name: string): Html => markup`<mark>«ไม่พบช่อง ${name}»</mark>`;

function meanings(
  source: PaperSource,
  fields: ReadonlyMap<string, Field>,
  unprinted: ReadonlySet<string>,
  byHand: boolean,
) {
  return (name: string): Meaning => {
    if (isCovered(name, source.covered)) return { words: COVERED, absent: COVERED };
    const field = fields.get(name);
    if (field) {
      const answer = unprinted.has(name) ? undefined : answerTo(field, source);
      return { words: fieldWords(field, answer, source), absent: fieldAbsent(field, byHand) };
    }
    if (isSystemVariable(name)) return { words: systemWords(name, source), absent: systemBlank(name) };
    return { words: unknownName(name), absent: unknownName(name) };
  };
}

/** A variable of the layout; one whose wording says nothing has no words. */
const meaningOf = (words: Html): Meaning => ({
  words: words.markup === '' ? undefined : words,
  absent: words,
});

/** What a placeholder prints, answered or not. By hand every one without words is room for the pen. */
function fillerOf(
  meaning: (name: string) => Meaning,
  variables: ReadonlyMap<string, Meaning>,
  byHand: boolean,
) {
  return (name: string, empty: EmptyMark = 'dots'): Html | undefined => {
    const { words, absent } = variables.get(name) ?? meaning(name);
    if (words || byHand || empty === 'dots') return words ?? absent;
    return empty === 'dash' ? markup`-` : undefined;
  };
}

/** Fills texts; stops before names that stand for names have filled the memory, within a text and over all of them. */
function meteredFill(filling: Filling): (text: string) => Html {
  const measured = meter(HTML_MAX);
  return (text) => {
    const through = meter(HTML_MAX);
    const word: Filling['word'] = (name, empty) => {
      const words = filling.word(name, empty);
      return words && through(words);
    };
    return measured(fillText(text, { ...filling, word }));
  };
}

export function createPaper(source: PaperSource): Paper {
  const layout = source.definition.petition;
  const byHand = source.receipt === undefined;
  const fields = new Map(fieldsIn(source.definition).map((field) => [field.key, field]));
  const conditions = { ...source.answers, attachment_count: source.attachments.length };
  const holdsFor = (condition: Condition | undefined) => holds(condition, conditions);
  const variables = new Map<string, Meaning>();
  const unprinted = new Set(layout.unprinted ?? []);
  const word = fillerOf(meanings(source, fields, unprinted, byHand), variables, byHand);
  const filling: Filling = { word, digits: source.digits, names: source.names };
  const fill = meteredFill(filling);
  // In their order: a variable may name those before it and no other, so that none names itself.
  for (const [name, wordings] of Object.entries(layout.variables ?? {}))
    variables.set(name, meaningOf(fill(wordingOf(wordings, holdsFor))));
  return {
    ...filling,
    source,
    layout,
    byHand,
    fields,
    fill,
    prose: (text) => keepNames(source.digits(text), source.names),
    answer: (key) => (source.covered.has(key) || unprinted.has(key) ? undefined : source.answers[key]),
    shows: (condition) => byHand || holdsFor(condition),
  };
}
