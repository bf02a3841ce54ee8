import type { SeenCall } from "./place-standings";

const DAY_MS = 86_400_000;
/** So few days of telemetry say nothing about who does not call. */
const LEAST_DAYS = 7;

/** What calls say about what is declared. */
export interface ComparedCalls {
  /** Called in the window; null: not seen to call. */
  traffic: { calls: number; lastAt: Date; operations: { key: string; calls: number; lastAt: Date }[] } | null;
  /** Called, and not among the operations that somebody names; none where all may be called. */
  undeclared: string[];
  /** Named, and not called in days of telemetry that are enough to know. */
  uncalled: string[];
  /** Declared, and without a call in so many days of telemetry; null: it calls, or nobody can know. */
  quietDays: number | null;
}

/** How many days of the window telemetry covers, up to now; 0 where there is none. */
export function telemetryDays(firstAt: Date | null, now: Date, windowDays: number): number {
  if (firstAt === null || firstAt > now) return 0;
  return Math.min(windowDays, Math.floor((now.getTime() - firstAt.getTime()) / DAY_MS));
}

/** Operations that were called, each with all its calls, the busiest first. Calls that match none are left out. */
function operationsOf(seen: readonly SeenCall[]): { key: string; calls: number; lastAt: Date }[] {
  const found = new Map<string, { key: string; calls: number; lastAt: Date }>();
  for (const { operation: key, calls, lastAt } of seen) {
    if (key === "") continue;
    const known = found.get(key) ?? { key, calls: 0, lastAt };
    found.set(key, { key, calls: known.calls + calls, lastAt: known.lastAt > lastAt ? known.lastAt : lastAt });
  }
  return [...found.values()].sort((a, b) => b.calls - a.calls || (a.key < b.key ? -1 : 1));
}

/**
 * Holds what a consumer was seen to call against what is said of it. `said` are the operations that each word names; none
 * in a word: it may call any. `days` is how many days of telemetry of the API there are in the window.
 */
export function compareCalls(
  said: readonly (readonly string[])[],
  seen: readonly SeenCall[],
  days: number,
): ComparedCalls {
  const operations = operationsOf(seen);
  const called = new Set(operations.map(({ key }) => key));
  const named = new Set(said.flat());
  const isOpen = said.length === 0 || said.some((one) => one.length === 0);
  const isKnown = days >= LEAST_DAYS;
  const [first] = seen;
  return {
    traffic: first
      ? {
          calls: seen.reduce((sum, { calls }) => sum + calls, 0),
          lastAt: seen.reduce((last, { lastAt }) => (lastAt > last ? lastAt : last), first.lastAt),
          operations,
        }
      : null,
    undeclared: isOpen ? [] : [...called].filter((key) => !named.has(key)).sort(),
    uncalled: isKnown ? [...named].filter((key) => !called.has(key)).sort() : [],
    quietDays: isKnown && said.length > 0 && !first ? days : null,
  };
}
