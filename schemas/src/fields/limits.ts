/**
 * Answers far over their limit are cut before they are checked: enough is left to be refused, and what a hostile
 * client sends costs little. Lengths are counted in characters, of two UTF-16 code units at most.
 */
export const cutText = (text: string, maxLength: number): string => text.slice(0, 2 * (maxLength + 1));
export const cutList = <T>(list: T[], maxItems: number): T[] => list.slice(0, maxItems + 1);
