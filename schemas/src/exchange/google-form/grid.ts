import type { Field } from '../../fields';
import { Names } from '../names';
import { isObject, listOf, objectAt, type Json } from '../untrusted';
import { helpOf, line } from '../words';
import { fields, NOTHING, titleOf, type Asked, type Reading } from './asked';
import { optionsOf } from './choice-question';

/** What a table of ratings holds. */
const SCALE = { least: 2, most: 10 } as const;
const ROWS_MAX = 40;

interface Row {
  label: string;
  required: boolean;
}

const rowsOf = (group: Json): Row[] =>
  listOf(group.questions)
    .filter(isObject)
    .flatMap((question) => {
      const label = line(objectAt(question, 'rowQuestion').title);
      return label ? [{ label, required: question.required === true }] : [];
    });

type Choices = ReturnType<typeof optionsOf>[number]['choice'][];

/** Every row a question of its own, under the heading of the group. */
function rowByRow(item: Json, rows: Row[], choices: Choices, reading: Reading, number: number): Asked {
  const { names } = reading;
  const columns = objectAt(objectAt(objectAt(item, 'questionGroupItem'), 'grid'), 'columns');
  const type = columns.type === 'CHECKBOX' ? 'checkbox_group' : 'radio';
  const label = titleOf(item, number);
  const help = helpOf(item.description);
  reading.report.note(label.th, 'ตารางเปลี่ยนเป็นคำถามแยกทีละแถวใต้หัวข้อเดียวกัน');
  return fields(
    { type: 'section', key: names.take('', 'section'), label, ...(help ? { help } : {}) },
    ...rows.map((row): Field => ({
      type,
      key: names.take('', 'question'),
      label: { th: row.label },
      ...(row.required ? { required: true } : {}),
      choices,
    })),
  );
}

/** A grid of one answer a row becomes a table of ratings, where it has room there; any other its rows. */
export function grid(item: Json, reading: Reading, number: number): Asked {
  const group = objectAt(item, 'questionGroupItem');
  const rows = rowsOf(group).slice(0, 100);
  const columns = objectAt(objectAt(group, 'grid'), 'columns');
  const choices = optionsOf(columns).map(({ choice }) => choice);
  const label = titleOf(item, number);
  if (rows.length === 0 || choices.length === 0) {
    reading.report.note(label.th, 'ตารางไม่มีแถวหรือคอลัมน์ จึงไม่ได้นำมา');
    return NOTHING;
  }
  const fitsTable = choices.length >= SCALE.least && choices.length <= SCALE.most && rows.length <= ROWS_MAX;
  if (columns.type === 'CHECKBOX' || !fitsTable) return rowByRow(item, rows, choices, reading, number);
  return fields(matrix(item, rows, choices, reading, number));
}

function matrix(item: Json, rows: Row[], scale: Choices, { names, report }: Reading, number: number): Field {
  const label = titleOf(item, number);
  const help = helpOf(item.description);
  const required = rows.every((row) => row.required);
  if (!required && rows.some((row) => row.required))
    report.note(label.th, 'เดิมบังคับตอบบางแถว ระบบนี้บังคับได้ทั้งตารางเท่านั้น จึงไม่บังคับ');
  const keys = new Names();
  return {
    type: 'matrix_likert',
    key: names.take('', 'rating'),
    label,
    ...(help ? { help } : {}),
    ...(required ? { required } : {}),
    scale,
    groups: [
      {
        key: 'group',
        label,
        items: rows.map((row, index) => ({
          key: keys.take('', `item_${index + 1}`),
          label: { th: row.label },
        })),
      },
    ],
  };
}
