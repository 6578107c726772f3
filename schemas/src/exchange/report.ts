/** Something of a file that came over differently, or not at all. */
export interface ReportLine {
  /** The question, page or section it is about, in its own words; empty for the whole form. */
  about: string;
  /** What became of it, in plain Thai. */
  text: string;
}

/** More than this nobody reads; the rest is counted. */
const LINES_MAX = 200;

/** What is noted while a file is read, each once. */
export class Report {
  private readonly seen = new Set<string>();
  private readonly noted: ReportLine[] = [];

  note(about: string, text: string): void {
    const id = JSON.stringify([about, text]);
    if (this.seen.has(id)) return;
    this.seen.add(id);
    if (this.noted.length < LINES_MAX) this.noted.push({ about, text });
  }

  /** What is to be read first comes first. */
  first(text: string): void {
    this.noted.unshift({ about: '', text });
  }

  get lines(): ReportLine[] {
    const more = this.seen.size - LINES_MAX;
    if (more <= 0) return this.noted;
    return [...this.noted, { about: '', text: `และรายการอื่นอีก ${more} รายการ` }];
  }
}
