import { z } from "zod";
import type { ReachedLevel } from "./score";

const REACHED = [0, 1, 2, 3, 4, 5] as const satisfies readonly ReachedLevel[];

/** A level that somebody stands at: 1 to 5, and 0 below the first. */
export const reachedLevel = z.literal(REACHED);

/** A stored level; null for null, and for what is none. */
export function reachedLevelOf(level: number | null): ReachedLevel | null {
  return REACHED.find((one) => one === level) ?? null;
}
