import type { Choice } from '../../definition/choice';
import { isObject, numberOf, objectAt } from '../untrusted';
import { line } from '../words';
import { baseOf, fields, type Asked, type Question, type Reading } from './asked';

/** Longest scale, that of 0 to 10 with room to spare. */
const LONGEST = 20;

const whole = (value: unknown, otherwise: number): number => Math.trunc(numberOf(value) ?? otherwise);

function steps(low: number, high: number, words: (number: number) => string): Choice[] {
  const count = Math.min(LONGEST, Math.max(1, high - low + 1));
  return Array.from({ length: count }, (_, index) => ({
    value: String(low + index),
    label: { th: words(low + index) },
  }));
}

/** A scale becomes one choice of its numbers, the words of its ends beside them. */
export function scaleQuestion(question: Question, { names, report }: Reading): Asked {
  const said = objectAt(question.said, 'scaleQuestion');
  const [low, high] = [whole(said.low, 1), whole(said.high, 5)];
  const ends = new Map([
    [low, line(said.lowLabel, 200)],
    [high, line(said.highLabel, 200)],
  ]);
  const choices = steps(low, high, (number) => {
    const words = ends.get(number);
    return words ? `${number} (${words})` : String(number);
  });
  report.note(question.label.th, `มาตรวัด ${low}–${high} เปลี่ยนเป็นตัวเลือก`);
  return fields({ ...baseOf(question, names.take('', 'question')), type: 'radio', choices });
}

const ICONS: Record<string, string> = { STAR: 'ดาว', HEART: 'หัวใจ', THUMB_UP: 'คะแนน' };

/** Stars and the like, one choice of their number. */
export function ratingQuestion(question: Question, { names, report }: Reading): Asked {
  const said = isObject(question.said.ratingQuestion) ? question.said.ratingQuestion : {};
  const unit = ICONS[String(said.iconType)] ?? 'คะแนน';
  const choices = steps(1, whole(said.ratingScaleLevel, 5), (number) => `${number} ${unit}`);
  report.note(question.label.th, `การให้${unit} เปลี่ยนเป็นตัวเลือก`);
  return fields({ ...baseOf(question, names.take('', 'question')), type: 'radio', choices });
}
