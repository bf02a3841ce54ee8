const HOUR_MS = 3_600_000;
const MOST = 10_000;

/**
 * Which services were counted by their spans within the last hour: their metrics tell of the same calls, and do not say
 * who called. The last 10,000.
 */
export class SpannedServices {
  readonly #last = new Map<string, number>();

  /** `now` in milliseconds since the epoch. */
  note(service: string, now: number): void {
    if (this.#last.get(service) === now) return;
    this.#last.delete(service);
    this.#last.set(service, now);
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST && oldest !== undefined) this.#last.delete(oldest);
  }

  has(service: string, now: number): boolean {
    return (this.#last.get(service) ?? Number.NEGATIVE_INFINITY) > now - HOUR_MS;
  }
}
