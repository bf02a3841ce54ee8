/** The words of a filter: what an operation must contain, each of them. */
export function filterWords(q: string | undefined): string[] {
  return (q ?? "").toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8);
}

/** Where a window of an outline begins: at `from`, or so that the row `at` stands in its first half. */
export function windowStart(from: number, at: number | null, limit: number): number {
  if (at === null) return from;
  return Math.max(0, Math.floor(at / limit) * limit);
}
