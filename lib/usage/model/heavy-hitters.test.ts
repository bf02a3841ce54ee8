import fc from "fast-check";
import { expect, it } from "vitest";
import { type Hitter, keepHeavyHitters } from "./heavy-hitters";

const MOST = 8;

it("keeps whatever has more than its share, never shows too much for sure, and is bounded", () => {
  const batch = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 50 })), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 12 }), (batches) => {
      const truth = new Map<string, number>();
      let list: Hitter[] = [];
      for (const pairs of batches) {
        const seen = new Map<string, number>();
        for (const [key, calls] of pairs) seen.set(`k${key}`, (seen.get(`k${key}`) ?? 0) + calls);
        for (const [key, calls] of seen) truth.set(key, (truth.get(key) ?? 0) + calls);
        list = keepHeavyHitters(list, seen, MOST);
      }
      const total = [...truth.values()].reduce((sum, calls) => sum + calls, 0);
      expect(list.length).toBeLessThanOrEqual(MOST);
      const kept = new Map(list.map((one) => [one.key, one]));
      for (const [key, calls] of truth) if (calls > total / MOST) expect(kept.has(key)).toBe(true);
      for (const { key, calls, surplus } of list) {
        expect(calls).toBeGreaterThanOrEqual(truth.get(key) ?? 0);
        expect(calls - surplus).toBeLessThanOrEqual(truth.get(key) ?? 0);
      }
    }),
  );
});
