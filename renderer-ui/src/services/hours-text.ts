import type { Language, OfficeHours } from '@khamrong/schemas';

const DAYS = {
  th: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Days in order, each run of more than two as from–to: จันทร์–ศุกร์. */
function daysText(days: readonly number[], names: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of [...days].sort()) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined): string => names[(day ?? 1) - 1] ?? '';
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', ')))
    .join(', ');
}

/** When the office is open: วันจันทร์–ศุกร์ 08:30–16:30 น. */
export function hoursText({ days, opens, closes }: OfficeHours, language: Language): string {
  const on = daysText(days, DAYS[language]);
  return language === 'th' ? `วัน${on} ${opens}–${closes} น.` : `${on}, ${opens}–${closes}`;
}
