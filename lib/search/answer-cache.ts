import type { SearchAnswer } from "./schema";

const MOST_KEPT = 500;
/** Re-indexing in the background changes answers without raising the registry's revision. */
const KEPT_MS = 10_000;

/** Answers of this process to what was asked a moment ago, while nothing in the registry has changed. */
export class AnswerCache {
  private readonly kept = new Map<string, { until: number; answer: Promise<SearchAnswer> }>();

  /** The answer that is kept under a key, or the one that `make` gives; what fails is not kept. `now` in milliseconds. */
  get(key: string, now: number, make: () => Promise<SearchAnswer>): Promise<SearchAnswer> {
    const known = this.kept.get(key);
    if (known && known.until > now) return known.answer;
    const answer = make();
    this.kept.delete(key);
    this.kept.set(key, { until: now + KEPT_MS, answer });
    answer.catch(() => this.kept.delete(key));
    const oldest = this.kept.size > MOST_KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    return answer;
  }
}
