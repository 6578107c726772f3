/** Characters that make a label unreadable and are never meant. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\ufeff]/gu;

export interface PastedLines {
  lines: string[];
  /** How many were left out because they came twice. */
  twice: number;
}

/** A pasted list, one a line, each once; of a sheet's row the first cell. */
export function pastedLines(text: string): PastedLines {
  const all = text
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').replace(UNSEEN, '').trim())
    .filter((line) => line !== '');
  const lines = [...new Set(all)];
  return { lines, twice: all.length - lines.length };
}
