import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planReplacement, type ShownClaim } from "./plan-replacement";

const claim = (api: string, operations: string[] = [], version: string | null = null): ShownClaim => {
  return { api, version, operations, reason: null };
};

describe("planReplacement", () => {
  it("tells what is new, other, the same and gone", () => {
    const before = [claim("a"), claim("b", ["GET /b"]), claim("c"), claim("d", [], "1")];
    const after = [claim("a"), claim("b"), claim("d", [], "2")];
    expect(planReplacement(before, after)).toEqual({
      added: [after[2]],
      changed: [after[1]],
      unchanged: [after[0]],
      removed: [before[2], before[3]],
    });
  });

  it("changes nothing the second time", () => {
    const name = fc.constantFrom("a", "b", "c", "d");
    const one = fc.record({ api: name, version: fc.option(name), operations: fc.array(name), reason: fc.option(name) });
    const all = fc.uniqueArray(one, { selector: ({ api, version }) => JSON.stringify([api, version]) });
    fc.assert(
      fc.property(all, all, (before, after) => {
        const plan = planReplacement(before, after);
        const result = [
          ...before.filter(
            (old) =>
              !plan.removed.includes(old) &&
              !plan.changed.some((now) => now.api === old.api && now.version === old.version),
          ),
          ...plan.added,
          ...plan.changed,
        ];
        expect(planReplacement(result, after)).toMatchObject({ added: [], changed: [], removed: [] });
      }),
    );
  });
});
