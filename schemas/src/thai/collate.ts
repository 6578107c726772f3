let collator: Intl.Collator | undefined;

/** Order of the Thai dictionary, leading vowels and numbers understood. For `sort`. */
export function compareThai(a: string, b: string): number {
  collator ??= new Intl.Collator('th', { numeric: true });
  return collator.compare(a, b);
}
