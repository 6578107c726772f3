import { PdfBroken, type PdfLexer, type Token } from './pdf-lexer';

export class PdfName {
  constructor(readonly value: string) {}
}

/** `12 0 R`: the object with this number. */
export class PdfRef {
  constructor(readonly number: number) {}
}

export type PdfDict = Map<string, PdfValue>;

/** A value as far as it is looked at; strings, booleans and null are undefined. */
export type PdfValue = number | PdfName | PdfRef | PdfDict | PdfValue[] | undefined;

export const isDict = (value: PdfValue): value is PdfDict => value instanceof Map;
export const nameIn = (value: PdfValue): string | undefined =>
  value instanceof PdfName ? value.value : undefined;

const DEEPEST = 100;
/** Most tokens of one value: the largest lists of honest documents have a tenth. */
const MOST_TOKENS = 400_000;

interface Open {
  isDict: boolean;
  items: PdfValue[];
}

function toDict(items: PdfValue[]): PdfDict {
  const dict: PdfDict = new Map();
  for (let at = 0; at < items.length; at += 1) {
    const key = nameIn(items[at]);
    if (key === undefined) continue;
    at += 1;
    dict.set(key, items[at]);
  }
  return dict;
}

function scalar(token: Token, items: PdfValue[]): PdfValue {
  if (token.kind === 'number') return token.value;
  if (token.kind === 'name') return new PdfName(token.value);
  if (token.kind !== 'word' || token.value !== 'R') return undefined;
  items.pop(); // the generation
  const number = items.pop();
  return new PdfRef(typeof number === 'number' ? number : -1);
}

/** One step of reading: opens or closes a container or takes a scalar; returns what is complete at the top. */
class ValueReader {
  private readonly open: Open[] = [];

  constructor(private readonly onName: (name: string) => void) {}

  /** @returns the whole value in a list of one, or undefined while it is not complete */
  take(token: Token): [PdfValue] | undefined {
    if (token.kind === 'end') return [undefined];
    if (token.kind === 'name') this.onName(token.value);
    if (token.kind !== 'mark') return this.add(scalar(token, this.open.at(-1)?.items ?? []));
    if (token.value === '[' || token.value === '<<') return this.begin(token.value === '<<');
    return this.close(token.value === '>>');
  }

  private begin(isDict: boolean): undefined {
    if (this.open.length === DEEPEST) throw new PdfBroken('values nested too deeply');
    this.open.push({ isDict, items: [] });
  }

  /** A bracket that closes nothing is passed over, as readers do: what follows it still counts. */
  private close(isDict: boolean): [PdfValue] | undefined {
    if (this.open.at(-1)?.isDict !== isDict) return undefined;
    const { items } = this.open.pop() ?? { items: [] };
    return this.add(isDict ? toDict(items) : items);
  }

  private add(value: PdfValue): [PdfValue] | undefined {
    const container = this.open.at(-1);
    if (!container) return [value];
    container.items.push(value);
    return undefined;
  }
}

/**
 * Reads one value; undefined where the bytes end before it does. `onName` hears every name in it, keys and values
 * alike.
 * @throws PdfBroken where a reader could be led on for ever
 */
export function readValue(lexer: PdfLexer, onName: (name: string) => void = () => undefined): PdfValue {
  const reader = new ValueReader(onName);
  for (let tokens = 0; tokens < MOST_TOKENS; tokens += 1) {
    const complete = reader.take(lexer.next());
    if (complete) return complete[0];
  }
  throw new PdfBroken('a value of too many tokens');
}
