/** Columns of numbers and short words, by their headings. */
const NARROW = /^(บ้านเลขที่|หมู่ที่|จำนวน|หน่วย|อายุ)$/;

/** Class of a column's heading, by which the style sheet gives it its width; others share what is left. */
export function columnClass(title: string): string {
  if (title === 'ลำดับ') return 'number';
  if (title === 'ลายมือชื่อ') return 'pen-column';
  return NARROW.test(title) ? 'narrow' : '';
}
