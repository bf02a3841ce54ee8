import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeStandings, type StandingFacts } from "./place-standings";
import { countStandings, isReady, STANDINGS } from "./standing";

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const CONSUMER = { id: "c", slug: "shop", name: "Shop", team: null, contact: null };
const VERSION = { id: "v", apiId: "a", label: "1.0.0", isUsual: true };
const WHOLE = { kind: "version", place: null } as const;
const OPERATION = { kind: "operation", place: "GET /pets" } as const;
const by = { kind: "user", id: "u", name: "Uma" } as const;

const facts = (over: Partial<StandingFacts>): StandingFacts => ({
  versions: new Map([["v", VERSION]]),
  said: [],
  seen: [],
  stored: [],
  consumers: new Map([["c", CONSUMER]]),
  ...over,
});
const whole = { recordId: null, versionId: "v", subject: WHOLE, operations: null };
const part = { recordId: "r", versionId: "v", subject: OPERATION, operations: new Set(["GET /pets"]) };
const seen = (over: object) => ({
  ...{ consumerId: "c", apiId: "a", versionId: "v", operation: "GET /pets", calls: 2, firstAt: day(1), lastAt: day(5) },
  ...over,
});
const stored = (over: object) => ({
  ...{ consumerId: "c", versionId: "v", subject: WHOLE, standing: "migrated" as const, note: null, plannedOn: null },
  ...{ onBehalf: false, at: day(3), by },
  ...over,
});

describe("standings", () => {
  it.each([
    ["a call shows it", { seen: [seen({})] }, { known: "traffic", calls: 2, standing: "silent" }],
    ["calls of an unknown version are to the usual one", { seen: [seen({ versionId: null })] }, { calls: 2 }],
    ["it is said", { said: [{ consumerId: "c", apiId: "a", version: "", operations: [] }] }, { known: "declared" }],
    ["it called after it migrated", { seen: [seen({})], stored: [stored({})] }, { stillCalling: true }],
    ["it called before only", { seen: [seen({ lastAt: day(2) })], stored: [stored({})] }, { stillCalling: false }],
    ["it only answered", { stored: [stored({})] }, { standing: "migrated", calls: 0 }],
  ])("list whom it reaches: %s", (_why, over, expected) => {
    expect(placeStandings([whole], facts(over))).toMatchObject([expected]);
  });

  it.each([
    ["another version", { seen: [seen({ versionId: "w" })] }],
    ["another operation", { seen: [seen({ operation: "POST /pets" })] }],
    ["another version that is said", { said: [{ consumerId: "c", apiId: "a", version: "2", operations: [] }] }],
    ["other operations that are said", { said: [{ consumerId: "c", apiId: "a", version: "", operations: ["X"] }] }],
    ["a consumer that is gone", { seen: [seen({ consumerId: "gone" })] }],
  ])("leave out %s", (_why, over) => expect(placeStandings([part], facts(over))).toEqual([]));

  it("take what was said of the whole version, unless something was said of the part", () => {
    const [one] = placeStandings([part], facts({ seen: [seen({})], stored: [stored({ standing: "acknowledged" })] }));
    expect(one).toMatchObject({ recordId: "r", standing: "acknowledged" });
    const own = [stored({ standing: "acknowledged" }), stored({ subject: OPERATION, standing: "migrating" })];
    expect(placeStandings([part], facts({ seen: [seen({})], stored: own }))).toMatchObject([{ standing: "migrating" }]);
  });

  it("count everybody once, and are ready for more where more is asked", () => {
    const all = fc.array(fc.record({ standing: fc.constantFrom(...STANDINGS), stillCalling: fc.boolean() }));
    fc.assert(
      fc.property(all, (list) => {
        const { silent, acknowledged, migrating, migrated } = countStandings(list);
        expect(silent + acknowledged + migrating + migrated).toBe(list.length);
        for (const one of list) {
          if (isReady(one, "migrate")) expect(isReady(one, "acknowledge")).toBe(true);
          expect(isReady(one, "nothing")).toBe(true);
        }
      }),
    );
  });
});
