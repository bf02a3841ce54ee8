import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/en";
import type { ConsumerFact, RemainingCalls, RetirementFacts, RetirementRules } from "@/lib/retirement/model";
import { judgeRetirement } from "./judge-retirement";

const at = (day: string) => new Date(`${day}T00:00:00Z`);

const rules: RetirementRules = {
  noticeDays: 90,
  replacementRequired: false,
  deprecatedReplacement: "warn",
  traffic: { mode: "block", mostCalls: 5, quietDays: 30, leastTelemetryDays: 14 },
  consumersMust: "acknowledge",
  headersSeen: "warn",
  successorCovers: "warn",
};
const calls: RemainingCalls = {
  telemetry: { lastAt: at("2027-06-01"), daysSeen: 30, unplaced: 0, movedService: null },
  indistinctFrom: null,
  calls: 0,
  excluded: { calls: 0, names: [] },
  unclaimed: { callers: 0, calls: 0 },
};
const shop: ConsumerFact = { name: "Shop", standing: "acknowledged", stillCalling: false };
const ready: RetirementFacts = {
  operation: null,
  state: "deprecated",
  now: at("2027-06-02"),
  rules,
  record: {
    ...{ sunsetAt: at("2027-06-01"), recordedAt: at("2026-11-02"), deprecatedAt: at("2026-11-02"), zone: null },
    ...{ hasGuide: false, isOverridden: false },
  },
  replacement: { kind: "found", name: "orders@2.0.0", state: "active" },
  calls,
  consumers: [shop],
  successor: { kind: "unused" },
  isMeasured: true,
  wire: { confirmed: 3, contradicted: 0, missing: 0, unseen: 0, unconfirmed: [] },
  overHttp: true,
  links: { usage: "/apis/orders/usage" },
};
const record = (over: Partial<NonNullable<RetirementFacts["record"]>>) => ({
  record: ready.record && { ...ready.record, ...over },
});
const counted = (over: Partial<RemainingCalls>): Partial<RetirementFacts> => ({ calls: { ...calls, ...over } });
const ruled = (over: Partial<RetirementRules>): Partial<RetirementFacts> => ({ rules: { ...rules, ...over } });
const unplaced = (many: number) => counted({ telemetry: { ...calls.telemetry, unplaced: many } });
const told = (lastAt: Date | null, daysSeen: number) =>
  counted({ telemetry: { ...calls.telemetry, lastAt, daysSeen } });
const compared = (over: object): Partial<RetirementFacts> => ({
  successor: { kind: "compared", name: "orders@2.0.0", used: 4, lost: [], deprecated: [], broken: [], ...over },
});
const wire = (over: object): Partial<RetirementFacts> => ({
  wire: { confirmed: 3, contradicted: 0, missing: 0, unseen: 0, unconfirmed: [], ...over },
});

type Row = [name: string, over: Partial<RetirementFacts>, failing: Record<string, string>];
const rows: Row[] = [
  ["everything holds", {}, {}],
  ["it is sunset, and everything holds", { state: "sunset" }, {}],
  ["it is active", { state: "active" }, { state: "state_stays" }],
  ["it is retired already", { state: "retired" }, { state: "state_retired" }],
  ["an operation that was announced", { operation: "GET /pets", state: "active" }, {}],
  [
    "an operation that was never announced",
    { operation: "GET /pets", record: null },
    { state: "operation_stays", "sunset-passed": "sunset_none", "notice-given": "notice_none" },
  ],
  ["the sunset is to come", { now: at("2027-05-31") }, { "sunset-passed": "sunset_to_come" }],
  ["no sunset is known", record({ sunsetAt: null }), { "sunset-passed": "sunset_none" }],
  ["it was never announced", { record: null }, { "sunset-passed": "sunset_none", "notice-given": "notice_none" }],
  ["the policy asks for more notice now", ruled({ noticeDays: 365 }), { "notice-given": "notice_short" }],
  ["it was written down late", record({ recordedAt: at("2027-05-01") }), { "notice-given": "notice_short" }],
  ["the notice was overridden", record({ recordedAt: at("2027-05-01"), isOverridden: true }), {}],
  [
    "its replacement is a draft",
    { replacement: { kind: "found", name: "b", state: "draft" } },
    { "replacement-active": "replacement_state" },
  ],
  [
    "its replacement has nothing active",
    { replacement: { kind: "found", name: "b", state: null } },
    { "replacement-active": "replacement_idle" },
  ],
  [
    "its replacement is gone",
    { replacement: { kind: "missing", name: "b" } },
    { "replacement-active": "replacement_gone" },
  ],
  ["nothing replaces it, and nothing must", { replacement: { kind: "none" } }, {}],
  [
    "nothing replaces it where something must",
    { replacement: { kind: "none" }, ...ruled({ replacementRequired: true }) },
    { "replacement-active": "replacement_required" },
  ],
  ["its replacement is elsewhere", { replacement: { kind: "outside", url: "https://x.test" } }, {}],
  [
    "telemetry never came",
    told(null, 0),
    { "telemetry-enough": "telemetry_never", "remaining-calls": "calls_unknown" },
  ],
  ["telemetry on too few days", told(at("2027-06-01"), 13), { "telemetry-enough": "telemetry_few" }],
  ["telemetry on just enough days", told(at("2027-06-01"), 14), {}],
  ["telemetry that ended a week ago", told(at("2027-05-26"), 20), {}],
  ["telemetry that ended before that", told(at("2027-05-25"), 20), { "telemetry-enough": "telemetry_stale" }],
  [
    "calls that cannot be told from those of another",
    counted({ indistinctFrom: { label: "2.0.0", isShared: true } }),
    { "telemetry-enough": "telemetry_mixed" },
  ],
  [
    "calls that may have lost the base path they are told apart by",
    counted({ indistinctFrom: { label: "2.0.0", isShared: false } }),
    { "telemetry-enough": "telemetry_unproven" },
  ],
  [
    "a service whose calls are counted elsewhere now",
    counted({ telemetry: { ...calls.telemetry, movedService: "edge" } }),
    { "telemetry-enough": "telemetry_moved" },
  ],
  ["as many calls to no version as the policy allows", unplaced(5), {}],
  ["more calls to no version than the policy allows", unplaced(6), { "telemetry-enough": "telemetry_unplaced" }],
  [
    "nobody could count",
    { calls: null },
    { "telemetry-enough": "telemetry_unread", "remaining-calls": "calls_unread" },
  ],
  [
    "the policy does not ask for calls",
    { ...told(null, 0), ...ruled({ traffic: { ...rules.traffic, mode: "off" } }) },
    {},
  ],
  ["as many calls as are allowed", counted({ calls: 5 }), {}],
  ["one call more", counted({ calls: 6 }), { "remaining-calls": "calls_many" }],
  ["calls of those who do not count", counted({ excluded: { calls: 900, names: ["Probe"] } }), {}],
  [
    "a silent consumer",
    { consumers: [shop, { ...shop, name: "Till", standing: "silent" }] },
    { "consumers-ready": "consumers_waiting" },
  ],
  [
    "callers that nobody claims",
    counted({ calls: 2, unclaimed: { callers: 1, calls: 2 } }),
    { "consumers-ready": "consumers_waiting" },
  ],
  ["an answer where moving is asked", ruled({ consumersMust: "migrate" }), { "consumers-ready": "consumers_waiting" }],
  ["all have moved", { ...ruled({ consumersMust: "migrate" }), consumers: [{ ...shop, standing: "migrated" }] }, {}],
  [
    "one says so and calls",
    { ...ruled({ consumersMust: "migrate" }), consumers: [{ ...shop, standing: "migrated", stillCalling: true }] },
    { "consumers-ready": "consumers_waiting" },
  ],
  [
    "silence where nothing is asked",
    { ...ruled({ consumersMust: "nothing" }), consumers: [{ ...shop, standing: "silent" }] },
    {},
  ],
  ["no consumer is known, and calls are measured", { consumers: [] }, {}],
  ["consumers could not be read", { consumers: null }, { "consumers-ready": "consumers_unread" }],
  ["the successor has it all", compared({}), {}],
  ["the successor lacks one", compared({ lost: ["GET /a"] }), { "successor-covers": "successor_lacks" }],
  [
    "the successor gives one up itself",
    compared({ deprecated: ["GET /a"] }),
    { "successor-covers": "successor_lacks" },
  ],
  ["the successor breaks one", compared({ broken: ["GET /a"] }), { "successor-covers": "successor_lacks" }],
  [
    "the successor breaks one, and a guide says how to move",
    { ...compared({ broken: ["GET /a"] }), ...record({ hasGuide: true }) },
    {},
  ],
  ["nothing succeeds what is used", { successor: { kind: "none", used: 1 } }, { "successor-covers": "successor_none" }],
  [
    "what succeeds it is not known here",
    { successor: { kind: "outside", used: 1 } },
    { "successor-covers": "successor_outside" },
  ],
  [
    "the two could not be compared",
    { successor: { kind: "unknown", name: "b", used: 1 } },
    { "successor-covers": "successor_unknown" },
  ],
  ["nobody asks for the successor", { successor: null, ...ruled({ successorCovers: "off" }) }, {}],
  ["a field says something else", wire({ contradicted: 1 }), { "headers-seen": "headers_contradicted" }],
  ["a field is not there", wire({ missing: 1 }), { "headers-seen": "headers_missing" }],
  ["nobody looked at the wire", wire({ confirmed: 0, unseen: 3 }), { "headers-seen": "headers_unseen" }],
  ["one field was seen nowhere", wire({ unconfirmed: ["Sunset"] }), { "headers-seen": "headers_partial" }],
  ["the wire could not be read", { wire: null }, { "headers-seen": "headers_unread" }],
  ["it is not called over HTTP", { wire: null, overHttp: false }, {}],
  ["nobody asks for the wire", { wire: null, ...ruled({ headersSeen: "off" }) }, {}],
];

const judged = (over: Partial<RetirementFacts>) => judgeRetirement({ ...ready, ...over });
const failing = (over: Partial<RetirementFacts>) =>
  Object.fromEntries(
    judged(over)
      .clauses.filter(({ ok }) => !ok)
      .map(({ id, code }) => [id, code]),
  );

describe("can it be retired", () => {
  it.each(rows)("%s", (_name, over, expected) => {
    expect(failing(over)).toEqual(expected);
    expect(judged(over).verdict).toBe(Object.keys(expected).length === 0 ? "yes" : "no");
  });

  it("answers for the next step", () => {
    expect(judged({}).next).toBe("sunset");
    expect(judged({ state: "sunset" }).next).toBe("retired");
    expect(judged({ state: "active" }).next).toBeNull();
    expect(judged({ operation: "GET /pets" }).next).toBeNull();
  });

  it("lets what only warns pass, and says no all the same", () => {
    expect(judged(wire({ contradicted: 1 }))).toMatchObject({ verdict: "no", allowed: true });
    expect(judged(counted({ calls: 6 }))).toMatchObject({ verdict: "no", allowed: false });
  });

  it("links the evidence", () => {
    const clause = judged({}).clauses.find(({ id }) => id === "remaining-calls");
    expect(clause?.links).toEqual([{ to: "usage", href: "/apis/orders/usage" }]);
  });

  it("says who is waited for", () => {
    const { clauses } = judged({
      consumers: [{ ...shop, standing: "silent" }],
      ...counted({ calls: 1, unclaimed: { callers: 2, calls: 1 } }),
    });
    expect(clauses.find(({ id }) => id === "consumers-ready")?.evidence).toBe(
      "1 consumer known. 1 has not answered: Shop. 2 callers belong to no consumer of the registry.",
    );
  });
});

describe("the sentences", () => {
  it.each([...rows.map(([name, over]) => [name, over] as const)])("are the same on pages: %s", (_name, over) => {
    const t = createTranslator({ locale: "en", messages: en, namespace: "retirement" });
    for (const { code, values, evidence } of judged(over).clauses) expect(t(`evidence.${code}`, values)).toBe(evidence);
  });
});

describe("knowing less", () => {
  const modes = fc.constantFrom("block" as const, "warn" as const);
  const standing = fc.constantFrom("silent", "acknowledged", "migrating", "migrated" as const);
  const someRules = fc.record({
    mode: modes,
    headersSeen: modes,
    successorCovers: modes,
    consumersMust: fc.constantFrom("migrate" as const, "acknowledge" as const, "nothing" as const),
    mostCalls: fc.integer({ min: 0, max: 10 }),
  });
  const known = fc.record({
    daysSeen: fc.integer({ min: 0, max: 30 }),
    ago: fc.option(fc.integer({ min: 0, max: 20 })),
    calls: fc.integer({ min: 0, max: 12 }),
    consumers: fc.array(fc.record({ name: fc.constant("A"), standing, stillCalling: fc.boolean() }), { maxLength: 3 }),
    lost: fc.array(fc.constant("GET /a"), { maxLength: 1 }),
    confirmed: fc.integer({ min: 0, max: 2 }),
  });
  type Known = typeof known extends fc.Arbitrary<infer T> ? T : never;
  type Asked = typeof someRules extends fc.Arbitrary<infer T> ? T : never;
  const factsOf = ({ mode, mostCalls, ...rest }: Asked, of: Known): RetirementFacts => ({
    ...ready,
    rules: { ...rules, ...rest, traffic: { ...rules.traffic, mode, mostCalls } },
    calls: {
      ...calls,
      calls: of.calls,
      telemetry: {
        ...calls.telemetry,
        lastAt: of.ago === null ? null : new Date(ready.now.getTime() - of.ago * 86_400_000),
        daysSeen: of.ago === null ? 0 : of.daysSeen,
      },
    },
    consumers: of.consumers,
    ...compared({ lost: of.lost }),
    ...wire({ confirmed: of.confirmed }),
  });
  const lessOf: Record<string, (facts: RetirementFacts) => RetirementFacts> = {
    "no telemetry": (facts) => ({
      ...facts,
      calls: facts.calls && { ...facts.calls, calls: 0, telemetry: { ...calls.telemetry, lastAt: null, daysSeen: 0 } },
    }),
    "calls that match no version": (facts) => ({
      ...facts,
      calls: facts.calls && { ...facts.calls, telemetry: { ...facts.calls.telemetry, unplaced: 99 } },
    }),
    "a service whose calls are not counted any more": (facts) => ({
      ...facts,
      calls: facts.calls && { ...facts.calls, telemetry: { ...facts.calls.telemetry, movedService: "edge" } },
    }),
    "fewer days of it": (facts) => ({
      ...facts,
      calls: facts.calls && { ...facts.calls, telemetry: { ...facts.calls.telemetry, daysSeen: 1 } },
    }),
    "calls that nobody could count": (facts) => ({ ...facts, calls: null }),
    "consumers that say nothing": (facts) => ({
      ...facts,
      consumers: facts.consumers?.map((one) => ({ ...one, standing: "silent" as const })) ?? null,
    }),
    "consumers that nobody could look up": (facts) => ({ ...facts, consumers: null }),
    "a successor that nobody compared": (facts) => ({
      ...facts,
      successor: { kind: "unknown", name: "b", used: 1 },
    }),
    "a wire that nobody looked at": (facts) => ({ ...facts, ...wire({ confirmed: 0 }) }),
    "no announcement": (facts) => ({ ...facts, record: null }),
  };

  it.each(Object.entries(lessOf))("never turns a no into a yes: %s", (_name, less) => {
    fc.assert(
      fc.property(someRules, known, (asked, of) => {
        const facts = factsOf(asked, of);
        const [before, after] = [judgeRetirement(facts), judgeRetirement(less(facts))];
        if (before.verdict === "no") expect(after.verdict).toBe("no");
        if (!before.allowed) expect(after.allowed).toBe(false);
      }),
    );
  });
});
