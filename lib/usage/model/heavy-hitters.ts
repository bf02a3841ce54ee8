/** How often something was seen, as a bounded list knows it. */
export interface Hitter {
  key: string;
  calls: number;
  /** Of `calls`, at most so many may belong to what was dropped for this one. */
  surplus: number;
}

/**
 * Space-Saving (Metwally, Agrawal, El Abbadi 2005) with weights: of a list that holds at most `most` keys, whatever has
 * more than `total / most` calls is in it, and `calls - surplus` of a key is never too high. What is new takes the place
 * of the rarest, with its count. Ties go to the key that comes first, so that the outcome is always the same.
 */
export function keepHeavyHitters(known: readonly Hitter[], seen: ReadonlyMap<string, number>, most: number): Hitter[] {
  const kept = new Map(known.map((one) => [one.key, { ...one }]));
  const fresh: [string, number][] = [];
  for (const [key, calls] of seen) {
    const one = kept.get(key);
    if (one) one.calls += calls;
    else fresh.push([key, calls]);
  }
  fresh.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  // Beyond this many the rarest of one delivery are not tried one by one: their calls are in the total all the same.
  for (const [key, calls] of fresh.slice(0, most * 20)) {
    const rarest = kept.size < most ? null : rarestOf(kept.values());
    if (rarest) kept.delete(rarest.key);
    kept.set(key, { key, calls: calls + (rarest?.calls ?? 0), surplus: rarest?.calls ?? 0 });
  }
  return [...kept.values()];
}

function rarestOf(hitters: Iterable<Hitter>): Hitter | null {
  let rarest: Hitter | null = null;
  for (const one of hitters) {
    if (!rarest || one.calls < rarest.calls || (one.calls === rarest.calls && one.key < rarest.key)) rarest = one;
  }
  return rarest;
}
