import {
  computedValue,
  bangkokDate,
  fieldsIn,
  holds,
  type Condition,
  type Field,
  type PetitionLayout,
} from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { blank, COVERED } from './blank';
import { fieldWords } from './field-words';
import { fillText, type Filling } from './fill-text';
import type { PaperSource } from './paper-source';
import { systemWords } from './system-words';

/** A petition put into words: what blocks ask when they are drawn. */
export interface Paper extends Filling {
  source: PaperSource;
  layout: PetitionLayout;
  /** The paper to fill in by hand. */
  byHand: boolean;
  fields: ReadonlyMap<string, Field>;
  /** A text of the layout with its placeholders filled. */
  fill: (text: string) => Html;
  /** The answer to a field, undefined where it has none or is covered. */
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

/** What names stand for, before the layout's own variables. */
function plainWords(source: PaperSource, fields: ReadonlyMap<string, Field>, byHand: boolean) {
  const unprinted = new Set(source.definition.petition.unprinted ?? []);
  return (name: string): Html => {
    if (isCovered(name, source.covered)) return COVERED;
    const field = fields.get(name);
    if (!field) return systemWords(name, source) ?? blank(40);
    return fieldWords(field, unprinted.has(name) ? undefined : answerTo(field, source), {
      ...source,
      byHand,
    });
  };
}

export function createPaper(source: PaperSource): Paper {
  const layout = source.definition.petition;
  const byHand = source.receipt === undefined;
  const fields = new Map(fieldsIn(source.definition).map((field) => [field.key, field]));
  const conditions = { ...source.answers, attachment_count: source.attachments.length };
  const holdsFor = (condition: Condition | undefined) => holds(condition, conditions);
  const plain = plainWords(source, fields, byHand);
  const variables = new Map<string, Html>();
  const word = (name: string): Html => variables.get(name) ?? plain(name);
  const filling: Filling = { word, digits: source.digits, names: source.names };
  const fill = (text: string): Html => fillText(text, filling);
  // In their order: a variable may name those before it and no other, so that none names itself.
  for (const [name, wordings] of Object.entries(layout.variables ?? {}))
    variables.set(name, markup`${fill(wordingOf(wordings, holdsFor))}`);
  return {
    ...filling,
    source,
    layout,
    byHand,
    fields,
    fill,
    answer: (key) => (source.covered.has(key) ? undefined : source.answers[key]),
    shows: (condition) => byHand || holdsFor(condition),
  };
}
