/**
 * What each glyph of the Thai files of `@fontsource/sarabun` 5.3.0 stands for, by glyph number, as UTF-16 in
 * hexadecimal (the same in 400 and 700; `-` for none). Chromium keeps glyph numbers when it subsets, but leaves the
 * lowered, narrowed and combined marks out of `ToUnicode`: the font's character map does not hold them, only its
 * glyph names tell. A tone mark combined with ◌ํ comes before it, as in ◌ำ typed in parts.
 */
const THAI_GLYPHS = `
- - - 0020 0E01 0E02 0E03 0E04 0E05 0E06 0E07 0E08
0E09 0E0A 0E0B 0E0C 0E240E45 0E260E45 0E0D 0E0D 0E0E 0E0E 0E0F 0E0F
0E10 0E10 0E11 0E12 0E13 0E14 0E15 0E16 0E17 0E18 0E19 0E1A
0E1B 0E1C 0E1D 0E1E 0E1F 0E20 0E21 0E22 0E23 0E24 0E24 0E25
0E26 0E26 0E27 0E28 0E29 0E2A 0E2B 0E2C 0E2C 0E2D 0E2E 0E30
0E32 0E33 0E40 0E41 0E42 0E43 0E44 0E45 0E50 0E51 0E52 0E53
0E54 0E55 0E56 0E57 0E58 0E59 0E5A 0E4F 0E5B 0E46 0E2F 00A0
0E3F 02BC 0303 0331 0E31 0E31 0E48 0E48 0E48 0E49 0E49 0E49
0E4A 0E4A 0E4A 0E4B 0E4B 0E4C 0E4C 0E4C 0E47 0E47 0E4E 0E34
0E34 0E35 0E35 0E36 0E36 0E37 0E37 0E4D 0E480E4D 0E490E4D 0E4A0E4D 0E4B0E4D
0E3A 0E3A 0E38 0E38 0E39 0E39 0E4B 0E4D 0E480E4D 0E490E4D 0E4A0E4D 0E4B0E4D`;

/** Glyph number → UTF-16 in hexadecimal. */
export const SARABUN_THAI: ReadonlyMap<number, string> = new Map(
  THAI_GLYPHS.trim()
    .split(/\s+/)
    .flatMap((text, glyph) => (text === '-' ? [] : [[glyph, text] as const])),
);
