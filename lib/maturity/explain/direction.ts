/** How a number that may be unknown became another. */
export function directionOf(from: number | null, to: number | null): "rose" | "fell" | "known" | "unknown" {
  if (to === null) return "unknown";
  if (from === null) return "known";
  return to > from ? "rose" : "fell";
}

/** Whether a number that may be unknown is another by at least so much, or came to be known or unknown. */
export function isStep(from: number | null, to: number | null, least: number): boolean {
  if (from === null || to === null) return from !== to;
  return from !== to && Math.abs(to - from) >= least - 1e-9;
}
