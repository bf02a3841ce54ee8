const DAY_MS = 86_400_000;

/** Whole days from one ISO instant to a later one; 0 where it is not later. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}
