import { type Hitter, keepHeavyHitters } from "./heavy-hitters";

/** A counted thing of a list that holds a bounded number of them. */
export interface Counted {
  calls: number;
  surplus: number;
  lastAt: number;
}

/** How a list is after more was seen: what is written, and what made room for it. */
export interface KeptList<T> {
  written: T[];
  dropped: T[];
}

/**
 * Adds what was seen to a list of at most `most` things, the most frequent of all (Space-Saving). `keyOf` names a thing in
 * its list.
 */
export function keepList<T extends Counted>(
  known: readonly T[],
  seen: readonly T[],
  most: number,
  keyOf: (one: T) => string,
): KeptList<T> {
  const before = new Map(known.map((one) => [keyOf(one), one]));
  const added = new Map(seen.map((one) => [keyOf(one), one]));
  const hitters: Hitter[] = known.map((one) => ({ key: keyOf(one), calls: one.calls, surplus: one.surplus }));
  const counts = new Map(seen.map((one) => [keyOf(one), one.calls]));
  const kept = keepHeavyHitters(hitters, counts, most);
  const keys = new Set(kept.map(({ key }) => key));
  const written = kept.flatMap(({ key, calls, surplus }) => {
    const now = added.get(key);
    if (!now) return [];
    const lastAt = Math.max(now.lastAt, before.get(key)?.lastAt ?? now.lastAt);
    return [{ ...now, calls, surplus, lastAt }];
  });
  return { written, dropped: known.filter((one) => !keys.has(keyOf(one))) };
}
