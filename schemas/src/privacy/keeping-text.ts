import { END_STATUSES, STATUS_TEXT } from '../cases/case-status';
import type { Language, Text } from '../definition/text';
import type { MonthsKept } from '../wire/office/retention';

const UNSAID: Text = {
  th: 'หน่วยงานยังไม่ได้กำหนดระยะเวลาลบข้อมูลของบริการนี้',
  en: 'The office has set no time yet after which data of this service are erased.',
};

const duration = (months: number, language: Language): string => {
  const isYears = months % 12 === 0;
  const amount = isYears ? months / 12 : months;
  if (language === 'th') return `${amount} ${isYears ? 'ปี' : 'เดือน'}`;
  const unit = isYears ? 'year' : 'month';
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
};

/** Ends of a case by how long it is kept after them; the ends nothing is said of under `undefined`. */
function byMonths(months: MonthsKept): [number | undefined, string, string][] {
  const groups = new Map<number | undefined, Text[]>();
  for (const status of END_STATUSES) {
    const kept = months[status];
    groups.set(kept, [...(groups.get(kept) ?? []), STATUS_TEXT[status]]);
  }
  return [...groups].map(([kept, texts]) => [
    kept,
    texts.map(({ th }) => `“${th}”`).join(' '),
    texts.map(({ en, th }) => `“${en ?? th}”`).join(', '),
  ]);
}

/** How long the cases of a service are kept, by how they ended. */
export function keepingText(months: MonthsKept): Text {
  const groups = byMonths(months);
  if (groups.every(([kept]) => kept === undefined)) return UNSAID;
  return {
    th: groups
      .map(([kept, ends]) =>
        kept === undefined
          ? `เรื่องที่จบด้วย ${ends}: ยังไม่ได้กำหนดระยะเวลาลบ`
          : `เรื่องที่จบด้วย ${ends}: ลบข้อมูลส่วนบุคคลเมื่อพ้น ${duration(kept, 'th')} นับจากวันที่เรื่องจบ`,
      )
      .join('\n'),
    en: groups
      .map(([kept, , ends]) =>
        kept === undefined
          ? `Requests that ended as ${ends}: no time is set yet`
          : `Requests that ended as ${ends}: personal data are erased ${duration(kept, 'en')} after the end`,
      )
      .join('\n'),
  };
}
