import type { Choice } from '@khamrong/schemas';

interface Scale {
  id: string;
  text: string;
  levels: Choice[];
}

/** Levels from the highest down; each is worth its number. */
const scale = (id: string, text: string, words: readonly (readonly [string, string])[]): Scale => ({
  id,
  text,
  levels: words.map(([th, en], index) => ({ value: String(words.length - index), label: { th, en } })),
});

const MOST = ['มากที่สุด', 'Very high'] as const;
const MUCH = ['มาก', 'High'] as const;
const MIDDLE = ['ปานกลาง', 'Moderate'] as const;
const LITTLE = ['น้อย', 'Low'] as const;
const LEAST = ['น้อยที่สุด', 'Very low'] as const;

/** Scales that offices use in their surveys. */
export const SCALES: readonly Scale[] = [
  scale('5', '5 ระดับ: มากที่สุด ถึง น้อยที่สุด', [MOST, MUCH, MIDDLE, LITTLE, LEAST]),
  scale('4', '4 ระดับ: มากที่สุด ถึง น้อย', [MOST, MUCH, MIDDLE, LITTLE]),
  scale('3', '3 ระดับ: มาก ปานกลาง น้อย', [MUCH, MIDDLE, LITTLE]),
  scale('quality', '5 ระดับ: ดีมาก ถึง ต้องปรับปรุง', [
    ['ดีมาก', 'Very good'],
    ['ดี', 'Good'],
    ['พอใช้', 'Fair'],
    ['น้อย', 'Poor'],
    ['ต้องปรับปรุง', 'Needs improvement'],
  ]),
  scale('yes', '2 ระดับ: ใช่ ไม่ใช่', [
    ['ใช่', 'Yes'],
    ['ไม่ใช่', 'No'],
  ]),
];

const wordsOf = (levels: readonly Choice[]): string => levels.map(({ label }) => label.th).join('|');

/** The ready scale that these levels are; undefined for a clerk's own. */
export const scaleOf = (levels: readonly Choice[]): Scale | undefined =>
  SCALES.find((each) => wordsOf(each.levels) === wordsOf(levels));
