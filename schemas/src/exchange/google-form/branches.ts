import type { Condition, Test } from '../../conditions/condition';
import type { Report } from '../report';
import type { Branch, Section } from './sections';

/** What leads to a section: the answers of each question, by its key; `always` for whoever fills the form. */
type Way = 'always' | Map<string, Set<string>>;

/** Different questions a condition speaks of, at most. */
const QUESTIONS_MAX = 20;

function joined(a: Way | undefined, b: Way | undefined): Way | undefined {
  if (!a || !b) return a ?? b;
  if (a === 'always' || b === 'always') return 'always';
  const ways = new Map(a);
  for (const [key, values] of b) ways.set(key, new Set([...(ways.get(key) ?? []), ...values]));
  return ways;
}

/** Ways through the form, section by section. */
class Ways {
  private readonly to = new Map<number, Way>();
  /** Those who pass by alternatives of others on their way. */
  private passing: Way | undefined;

  lead(section: number, way: Way | undefined): void {
    const found = joined(this.to.get(section), way);
    if (found) this.to.set(section, found);
  }

  at(section: number): Way | undefined {
    return this.to.get(section);
  }

  /**
   * On to the next section, or past it where it is an alternative: where answers of the question that leads there are
   * what led here.
   */
  go(next: number, way: Way | undefined, leadsTo: (section: number) => string[]): boolean {
    const coming = joined(this.passing, way);
    const isAlternative = coming instanceof Map && leadsTo(next).some((question) => coming.has(question));
    this.passing = isAlternative ? coming : undefined;
    if (!isAlternative) this.lead(next, coming);
    return isAlternative;
  }
}

/** Number of the section an option leads to; the number of sections for the end. */
function target(
  lead: Branch['leads'][number],
  from: number,
  sections: readonly Section[],
): number | undefined {
  if (lead.action === 'SUBMIT_FORM') return sections.length;
  if (lead.action === 'RESTART_FORM') return undefined;
  if (!lead.section) return from + 1;
  const found = sections.findIndex(({ id }) => id === lead.section);
  return found > from ? found : undefined;
}

const BACK = 'ตัวเลือกที่ย้อนกลับไปหน้าก่อน เปลี่ยนเป็นไปหน้าถัดไป';
const LAST = 'มีคำถามแยกทางมากกว่าหนึ่งข้อในหน้าเดียวกัน ใช้ข้อสุดท้ายของหน้า';
const OPTIONAL = 'ข้อนี้ใช้แยกทาง แต่ไม่บังคับตอบ ผู้ที่ไม่ตอบจะไม่เห็นหน้าที่แยกไป';
const GUESS = 'ไฟล์ของ Google Forms ไม่บอกว่าจบหน้าก่อนนี้แล้วไปหน้าใด จึงให้หน้านี้เป็นทางเลือกแทนหน้าก่อน โปรดตรวจ';

/** The branch of a section with the sections its choices lead to. */
interface Fork {
  branch: Branch;
  targets: Map<number, Set<string>>;
}

function forkOf(
  section: Section,
  from: number,
  sections: readonly Section[],
  report: Report,
): Fork | undefined {
  const branch = section.branches.at(-1);
  if (!branch) return undefined;
  const about = branch.field.label.th;
  if (section.branches.length > 1) report.note(about, LAST);
  if (!branch.field.required) report.note(about, OPTIONAL);
  const targets = new Map<number, Set<string>>();
  for (const lead of branch.leads) {
    const found = target(lead, from, sections);
    if (found === undefined) report.note(about, BACK);
    const to = found ?? from + 1;
    targets.set(to, (targets.get(to) ?? new Set()).add(lead.value));
  }
  return { branch, targets };
}

/** Where every answer leads the same way, the question does not matter. */
const wayBy = ({ branch, targets }: Fork, to: number, here: Way | undefined): Way | undefined => {
  const values = targets.get(to) ?? new Set<string>();
  return values.size === branch.leads.length ? here : new Map([[branch.field.key, values]]);
};

function conditionOf(way: Way | undefined): Condition | undefined {
  if (!(way instanceof Map)) return undefined;
  const tests = [...way].map(([field, values]): Test => {
    const [value = '', ...others] = values;
    return others.length === 0 ? { field, op: 'eq', value } : { field, op: 'in', value: [...values] };
  });
  const [only] = tests;
  return tests.length === 1 ? only : { any: tests };
}

/** Answers that together are all there are: whoever sees the question goes on. */
function simplified(way: Way | undefined, forks: readonly (Fork | undefined)[], ways: Ways): Way | undefined {
  if (!(way instanceof Map)) return way;
  let simple: Way | undefined;
  for (const [key, values] of way) {
    const from = forks.findIndex((fork) => fork?.branch.field.key === key);
    const isAll = forks[from]?.branch.leads.every(({ value }) => values.has(value)) ?? false;
    simple = joined(simple, isAll ? ways.at(from) : new Map([[key, values]]));
  }
  return simple;
}

/** What led to a section, or that nothing does: told, and shown to everybody. */
function told(way: Way | undefined, { title }: Section, report: Report): Condition | undefined {
  if (!way) report.note(title.th, 'ไม่มีตัวเลือกใดนำมาถึงหน้านี้ จึงแสดงเสมอ');
  const isLong = way instanceof Map && way.size > QUESTIONS_MAX;
  if (isLong) report.note(title.th, 'ทางมาถึงหน้านี้มีมากเกินไป จึงแสดงเสมอ');
  return isLong ? undefined : conditionOf(way);
}

/**
 * When each section is shown, by the answers that lead to it; undefined where it always is. Google's file does not say
 * where a section leads on to: the next one, unless that is an alternative of it.
 */
export function shownWhen(sections: readonly Section[], report: Report): (Condition | undefined)[] {
  const ways = new Ways();
  ways.lead(0, 'always');
  const forks = sections.map((section, from) => forkOf(section, from, sections, report));
  const leadsTo = (to: number): string[] =>
    forks.flatMap((fork) => (fork?.targets.has(to) ? [fork.branch.field.key] : []));
  return sections.map((section, number) => {
    const here = simplified(ways.at(number), forks, ways);
    const fork = forks[number];
    for (const to of fork?.targets.keys() ?? []) ways.lead(to, fork && wayBy(fork, to, here));
    const next = sections[number + 1];
    const isAlternative = ways.go(number + 1, fork ? undefined : here, leadsTo);
    if (isAlternative && next) report.note(next.title.th, GUESS);
    return told(here, section, report);
  });
}
