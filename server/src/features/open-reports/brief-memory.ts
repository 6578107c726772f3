/** Answers kept for a moment, so that many who ask the same cost one look into the store. */
export class BriefMemory<T> {
  private readonly kept = new Map<string, { until: number; answer: Promise<T> }>();

  /** @param most answers kept at once; the oldest goes first */
  constructor(
    private readonly milliseconds: number,
    private readonly most: number,
  ) {}

  get(key: string, now: number, ask: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key);
    if (known && known.until > now) return known.answer;
    const answer = ask();
    this.kept.delete(key);
    this.kept.set(key, { until: now + this.milliseconds, answer });
    answer.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return answer;
  }
}
