const HOUR_MS = 3_600_000;
const MOST = 10_000;

/**
 * What was seen within the last hour, the last 10,000: services whose spans are counted, since their metrics tell of the same calls
 * and do not say who called; destinations whose messages are counted where they are processed, not where they are fetched.
 */
export class SeenLately {
  readonly #last = new Map<string, number>();

  /** `now` in milliseconds since the epoch. */
  note(key: string, now: number): void {
    if (this.#last.get(key) === now) return;
    this.#last.delete(key);
    this.#last.set(key, now);
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST && oldest !== undefined) this.#last.delete(oldest);
  }

  has(key: string, now: number): boolean {
    return (this.#last.get(key) ?? Number.NEGATIVE_INFINITY) > now - HOUR_MS;
  }
}
