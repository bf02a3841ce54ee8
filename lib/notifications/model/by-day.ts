/** Things of one UTC day. */
export interface Day<T> {
  /** As `2027-01-31`. */
  day: string;
  items: T[];
}

/** Splits a list that is in the order of time into its UTC days, keeping the order. */
export function byDay<T extends { at: string }>(items: readonly T[]): Day<T>[] {
  const days = new Map<string, T[]>();
  for (const item of items) {
    const day = item.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, list]) => ({ day, items: list }));
}
