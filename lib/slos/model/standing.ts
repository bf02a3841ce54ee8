/** How an objective stands: met, met with little left to fail, missed, or nothing known because nobody called. */
export type Standing = "met" | "low" | "missed" | "unknown";

/** Below this part of the budget an objective that is met still is worth a look. */
const LITTLE_LEFT = 0.25;

/** The standing that a budget means. */
export function standingOf({ met, left }: { met: boolean | null; left: number | null }): Standing {
  if (met === null || left === null) return "unknown";
  if (!met) return "missed";
  return left < LITTLE_LEFT ? "low" : "met";
}

/**
 * A part as it is shown: with at most five digits after the point, never rounded up. What is not reached must not look
 * reached: 0.99949 stays below a target of 0.9995.
 */
export function shownPart(part: number): number {
  return Math.floor(part * 1e5 + 1e-6) / 1e5;
}
