import {
  fieldsIn,
  holds,
  placeholdersOf,
  typeOf,
  type Answers,
  type Condition,
  type Field,
  type FormDefinition,
} from '@khamrong/schemas';

/** System variables that are made of answers. */
const MADE_OF: Record<string, RegExp> = {
  full_name: /^(prefix_other|first_name|last_name)$/,
  full_name_proxy: /^proxy_(prefix_other|first_name|last_name)$/,
  full_address: /^addr_/,
  full_address_proxy: /^proxy_addr_/,
};

type Block = FormDefinition['petition']['blocks'][number] | FormDefinition['petition']['office'][number];

/** Words that stand on the paper for an answer, by its key. */
export interface PrintedAnswer {
  key: string;
  words: string;
}

/** Finds, from the layout alone, what of the answers a petition must show. */
class Layout {
  private readonly shown: Block[];
  private readonly answers: Answers;

  constructor(
    private readonly definition: FormDefinition,
    answers: Answers,
    attachments: number,
  ) {
    this.answers = { ...answers, attachment_count: attachments };
    const { blocks, office } = definition.petition;
    this.shown = [...blocks, ...office].filter(({ showWhen }) => this.holds(showWhen));
  }

  private holds(condition: Condition | undefined): boolean {
    return holds(condition, this.answers);
  }

  /** The text a name stands for where it is a variable of the layout, in the wording that holds. */
  private wording(name: string): string | undefined {
    const wordings = this.definition.petition.variables?.[name];
    if (typeof wordings === 'string' || wordings === undefined) return wordings;
    return wordings.find(({ showWhen }) => this.holds(showWhen))?.text;
  }

  /** Field keys that a text leads to, through variables. */
  private keysIn(text: string): string[] {
    return placeholdersOf(text).flatMap((name) => {
      const wording = this.wording(name);
      if (wording !== undefined) return this.keysIn(wording);
      const parts = MADE_OF[name];
      return parts
        ? fieldsIn(this.definition)
            .map(({ key }) => key)
            .filter((key) => parts.test(key))
        : [name];
    });
  }

  /** Keys of the fields whose answers are written out. */
  written(): Set<string> {
    const named = this.shown.flatMap((block) => {
      const { showWhen: _, ...rest } = block;
      const items =
        block.kind === 'choices' ? this.ticked(block).map(({ text }) => text) : [JSON.stringify(rest)];
      return items.flatMap((text) => this.keysIn(text));
    });
    const asked = this.shown.flatMap((block) => (block.kind === 'answers' ? this.askedOn(block.pages) : []));
    return new Set([...named, ...asked]);
  }

  private askedOn(pages: string[] | undefined): string[] {
    const shown = this.definition.pages.filter(
      ({ key, showWhen }) => (!pages || pages.includes(key)) && this.holds(showWhen),
    );
    return shown.flatMap(({ fields }) =>
      fields.filter(({ type }) => type !== 'matrix_likert' && type !== 'consent').map(({ key }) => key),
    );
  }

  /** Boxes of choice blocks that must be ticked. */
  private ticked(block: Extract<Block, { kind: 'choices' }>): { key: string; text: string }[] {
    const answer = [this.answers[block.field]].flat();
    const field = fieldsIn(this.definition).find(({ key }) => key === block.field);
    const own = field && 'choices' in field ? (field.choices ?? []) : [];
    const items = block.items ?? own.map(({ value, label }) => ({ value, text: label.th }));
    return items
      .filter(({ value }) => answer.includes(value))
      .map(({ text }) => ({ key: block.field, text }));
  }

  /** Words behind ticked boxes, up to the first placeholder: `☑ อื่น ๆ`. */
  boxes(): PrintedAnswer[] {
    return this.shown.flatMap((block) =>
      block.kind === 'choices'
        ? this.ticked(block).map(({ key, text }) => ({ key, words: `☑${text.split('{')[0]}` }))
        : [],
    );
  }
}

/** Rows by their cells and choices one by one: the paper has them in an order of its own. */
function inWords(field: Field, answer: unknown): string[] {
  if (!Array.isArray(answer)) return [typeOf(field).paper(answer, field)];
  return answer.flatMap((each: unknown) =>
    typeof each === 'string'
      ? [typeOf(field).paper([each], field)]
      : Object.values(each as Record<string, string>),
  );
}

/** What the paper of a submission must show of its answers. */
export function printedAnswers(
  definition: FormDefinition,
  answers: Answers,
  attachments: number,
): PrintedAnswer[] {
  const layout = new Layout(definition, answers, attachments);
  const written = layout.written();
  const unprinted = new Set(definition.petition.unprinted ?? []);
  const fields = fieldsIn(definition).filter(
    ({ key }) => written.has(key) && key in answers && !unprinted.has(key),
  );
  const words = fields.flatMap((field) =>
    inWords(field, answers[field.key]).map((each) => ({ key: field.key, words: each })),
  );
  return [...words, ...layout.boxes()];
}
