import type { PetitionPreview } from '@khamrong/schemas';

/** Whose answers the paper is shown with. */
export type PreviewSource = Pick<PetitionPreview, 'answers' | 'variant' | 'blank'>;

const BLANK = 'blank';
const PASTED = 'pasted';

export interface SourceOption {
  value: string;
  text: string;
}

/** What the paper can be shown with. @param variants samples there are */
export const sourceOptions = (variants: number, hasPasted: boolean): SourceOption[] => [
  ...Array.from({ length: variants }, (_, at) => ({
    value: String(at),
    text: variants > 1 ? `ตัวอย่างคำตอบแบบที่ ${at + 1}` : 'ตัวอย่างคำตอบ',
  })),
  { value: BLANK, text: 'แบบเปล่าสำหรับเขียนด้วยมือ' },
  ...(hasPasted ? [{ value: PASTED, text: 'คำตอบที่วางเอง' }] : []),
];

export const sourceValue = ({ answers, blank, variant = 0 }: PreviewSource): string =>
  answers ? PASTED : blank ? BLANK : String(variant);

export function sourceOf(value: string, pasted: PreviewSource['answers']): PreviewSource {
  if (value === PASTED) return { answers: pasted };
  return value === BLANK ? { blank: true } : { variant: Number(value) };
}

/** Answers from a text that a clerk pasted; undefined where it holds none. */
export function pastedAnswers(text: string): PreviewSource['answers'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
