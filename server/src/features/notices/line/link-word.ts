import type { Language } from '@khamrong/schemas';
import type { Keys } from '../../../ports/keys';
import { isTypedCode, typedCode } from '../../submissions/tracking-code';

/** What can be linked to somebody on LINE. */
export const LINE_HOLDERS = ['case', 'staff', 'group'] as const;
export type LineHolder = (typeof LINE_HOLDERS)[number];

/** One of them, and how many of its words were used up. */
export interface Linkable {
  kind: LineHolder;
  id: string;
  round: number;
}

/** A word is good until the end of the hour after the one it was made in. */
const HOUR_MS = 3600_000;
const hourOf = (at: Date): number => Math.floor(at.getTime() / HOUR_MS);

/** Nothing is stored for it: it follows from what it links, and the next one is another. */
const codeIn = (keys: Keys, { kind, id, round }: Linkable, hour: number): string =>
  typedCode(keys.derive('line.word', [kind, id, round, hour].join('\n')));

export const codeFor = (keys: Keys, linkable: Linkable, now: Date): string =>
  codeIn(keys, linkable, hourOf(now));

export const isCodeFor = (keys: Keys, linkable: Linkable, code: string, now: Date): boolean =>
  [0, 1].some((ago) => isTypedCode(code, codeIn(keys, linkable, hourOf(now) - ago)));

const SENTENCES: Record<LineHolder, Record<Language, string>> = {
  case: { th: 'ขอรับแจ้งความคืบหน้า', en: 'Please keep me informed' },
  // Short, so that its QR code is read from a screen.
  staff: { th: 'LINE', en: 'LINE' },
  group: { th: 'รับแจ้งงานคำร้องในกลุ่มนี้', en: 'Notices for this group' },
};

/** What somebody sends to the office's account: a sentence for people, then name and code. */
export interface LinkWord {
  /** Receipt number, or `staff.<id>`, `group.<id>`. */
  name: string;
  code: string;
}

export const wordText = (kind: LineHolder, { name, code }: LinkWord, language: Language = 'th'): string =>
  `${SENTENCES[kind][language]} #${name} ${code}`;

const WORD = /#([^#]{1,60}) ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\s*$/;

/** The word in a message; undefined where it is about something else. */
export function wordIn(text: string): LinkWord | undefined {
  const [, name, code] = WORD.exec(text.slice(-200)) ?? [];
  return name && code ? { name, code } : undefined;
}

/**
 * Opens the talk with the office's account with a text ready to be sent; who is no friend of it yet is asked to become one.
 * The scheme works in LINE for iOS and Android (developers.line.biz, “Use LINE features with the LINE URL scheme”).
 */
export const talkAddress = (basicId: string, text: string): string =>
  `https://line.me/R/oaMessage/${encodeURIComponent(basicId)}/?${encodeURIComponent(text)}`;
