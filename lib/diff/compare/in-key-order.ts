/** The entries in the order of their keys: what is reported at the first place that shows it must not depend on how they are written. */
export function inKeyOrder<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
