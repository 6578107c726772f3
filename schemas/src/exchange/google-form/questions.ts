import type { Field } from '../../fields';
import { meantBy } from '../thai-fields';
import { isObject, objectAt } from '../untrusted';
import { baseOf, fields, NOTHING, type Asked, type Question, type Reading } from './asked';
import { choiceQuestion } from './choice-question';
import { fileQuestion } from './file-question';
import { ratingQuestion, scaleQuestion } from './scale-question';

type Ask = (question: Question, reading: Reading) => Asked;

const asText = (question: Question, { names }: Reading): Field => ({
  ...baseOf(question, names.take('', 'question')),
  type: 'text',
});

/** A short answer becomes the Thai field its words ask for. */
const textQuestion: Ask = (question, reading) => {
  const isLong = objectAt(question.said, 'textQuestion').paragraph === true;
  const meant = isLong ? undefined : meantBy(question.label.th);
  if (!meant)
    return fields({
      ...baseOf(question, reading.names.take('', 'question')),
      type: isLong ? 'textarea' : 'text',
    });
  reading.report.note(question.label.th, `เปลี่ยนเป็นช่อง${meant.as}`);
  const { key, type, personal } = meant;
  return fields({ ...baseOf(question, reading.names.take(key, key)), type, personal } as Field);
};

const dateQuestion: Ask = (question, reading) => {
  const said = objectAt(question.said, 'dateQuestion');
  const { th } = question.label;
  if (said.includeYear === false) {
    reading.report.note(th, 'เดิมถามเฉพาะวันและเดือน จึงเปลี่ยนเป็นช่องข้อความ');
    return fields(asText(question, reading));
  }
  reading.report.note(th, 'ถามและแสดงปีเป็น พ.ศ.');
  const base = baseOf(question, reading.names.take('', 'date'));
  return fields({ ...base, type: said.includeTime === true ? 'datetime_be' : 'date_be' });
};

const timeQuestion: Ask = (question, reading) => {
  if (objectAt(question.said, 'timeQuestion').duration === true) {
    reading.report.note(question.label.th, 'เดิมถามระยะเวลา จึงเปลี่ยนเป็นช่องข้อความ');
    return fields(asText(question, reading));
  }
  return fields({ ...baseOf(question, reading.names.take('', 'time')), type: 'time' });
};

const KINDS: Record<string, Ask> = {
  choiceQuestion,
  textQuestion,
  scaleQuestion,
  ratingQuestion,
  dateQuestion,
  timeQuestion,
  fileUploadQuestion: fileQuestion,
};

/** What a question becomes, by what the API says of it. */
export function ask(question: Question, reading: Reading): Asked {
  const { said, label } = question;
  const kind = Object.keys(KINDS).find((name) => isObject(said[name]));
  if (isObject(said.grading)) reading.report.note('', 'คะแนนและเฉลยของแบบทดสอบไม่ได้นำมา');
  if (kind) return KINDS[kind]?.(question, reading) ?? NOTHING;
  reading.report.note(label.th, 'เป็นคำถามชนิดที่ระบบนี้ไม่มี จึงไม่ได้นำมา');
  return NOTHING;
}
