/**
 * Control, format (direction, zero width), private and separator characters, letters that are blank: nobody sees them,
 * programs obey them.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu;
const RESERVED = /[<>:"|?*]/g;
const KNOWN_EXTENSION = /\.(jpe?g|jfif|png|webp|hei[cf]|pdf)$/i;
const LONGEST = 100;

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** The first characters of a name as people count them: a Thai letter keeps its vowel and tone mark. */
function shorten(name: string): string {
  let kept = '';
  for (const { segment } of graphemes.segment(name)) {
    if (kept.length + segment.length > LONGEST) break;
    kept += segment;
  }
  return kept;
}

/**
 * A file name that is safe to show, store and offer for download: no path, nothing unseen, at most 100 characters
 * and the extension of what the file is, whatever the sender called it.
 */
export function cleanFileName(sent: string, extension: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last.replace(UNSEEN, '').replace(RESERVED, '').replace(/\s+/g, ' ').trim();
  const stem = shorten(seen.replace(KNOWN_EXTENSION, '').replace(/^\.+/, '').trim()).replace(/[. ]+$/, '');
  return `${stem || 'file'}.${extension}`;
}
