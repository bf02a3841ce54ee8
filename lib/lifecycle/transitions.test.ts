import { describe, expect, it } from "vitest";
import type { TransitionFacts } from "@/lib/lifecycle/guards";
import type { TransitionCode } from "@/lib/lifecycle/transition-point";
import type { GateResult, LifecyclePolicy, VersionState } from "@/lib/lifecycle/model";
import { DEFAULT_LIFECYCLE_POLICY, GATE_IDS, VERSION_STATES } from "@/lib/lifecycle/model";
import { RETIREMENT_CLAUSES, type RetirementClause } from "@/lib/retirement/model";
import { decideTransition, nextStates, TRANSITIONS } from "@/lib/lifecycle/transitions";

const NOW = new Date("2026-11-21T10:30:00Z");
const passing: GateResult[] = GATE_IDS.map((id) => ({
  id,
  mode: "block",
  outcome: "pass",
  because: "Fine.",
  code: "validity_clear",
  values: {},
  notes: [],
  count: 0,
  fingerprints: [],
}));
const gate = (over: Partial<GateResult>): GateResult[] =>
  passing.map((result) => (result.id === (over.id ?? "lint") ? { ...result, ...over } : result));
const policy = (over: Partial<LifecyclePolicy>): LifecyclePolicy => ({ ...DEFAULT_LIFECYCLE_POLICY, ...over });

/** Facts with which every transition of the table is allowed. */
const willing: TransitionFacts = {
  from: "draft",
  now: NOW,
  policy: policy({ reviewRequired: false }),
  openValidityErrors: 0,
  gates: passing,
  approvals: 1,
  deprecation: { sunsetAt: new Date("2027-06-01T00:00:00Z") },
  sunsetAt: new Date("2026-11-01T00:00:00Z"),
  retirement: [],
  reason: "Planned.",
};

/** A clause of *can it be retired* that does not hold. */
const failing = (id: RetirementClause["id"], mode: RetirementClause["mode"] = "block"): RetirementClause => ({
  ...{ id, ok: mode === "off", mode, code: "calls_many" as const, values: { calls: 3 }, evidence: `${id}.`, links: [] },
});

const codes = (facts: Partial<TransitionFacts>, to: VersionState): TransitionCode[] | "allowed" => {
  const decision = decideTransition({ ...willing, ...facts }, to);
  return decision.verdict === "allowed" ? "allowed" : decision.missing.map((missing) => missing.code);
};

describe("the transition table", () => {
  const allowed = new Set([
    "draft>in_review",
    "draft>active",
    "in_review>active",
    "active>deprecated",
    "deprecated>active",
    "deprecated>sunset",
    "sunset>retired",
  ]);
  const pairs = VERSION_STATES.flatMap((from) => VERSION_STATES.map((to) => [from, to] as const));

  it("has all 36 pairs decided", () => expect(pairs).toHaveLength(36));
  it.each(pairs)("%s → %s", (from, to) => {
    expect(codes({ from }, to)).toEqual(allowed.has(`${from}>${to}`) ? "allowed" : ["transition_not_allowed"]);
  });
  it("names each pair once", () => {
    expect(new Set(TRANSITIONS.map(({ from, to }) => `${from}>${to}`))).toEqual(allowed);
    expect(TRANSITIONS).toHaveLength(allowed.size);
  });
  it("says what may follow", () => {
    const refused = decideTransition({ ...willing, from: "draft" }, "retired");
    expect(refused).toMatchObject({ fix: "From draft it may become in_review or active." });
    expect(decideTransition({ ...willing, from: "retired" }, "active")).toMatchObject({
      detail: "A version that is retired stays so: from retired nothing follows.",
    });
    expect(decideTransition({ ...willing, from: "active" }, "active")).toMatchObject({
      detail: "The version is active already.",
    });
    expect(nextStates("retired")).toEqual([]);
  });
});

type Row = [name: string, facts: Partial<TransitionFacts>, to: VersionState, expected: TransitionCode[] | "allowed"];
const oneSided = { ...DEFAULT_LIFECYCLE_POLICY.gates, validity: "warn" } as const;
const rows: Row[] = [
  ["validity errors stop a review", { from: "draft", openValidityErrors: 2 }, "in_review", ["validity_errors"]],
  ["unvalidated stops a review", { from: "draft", openValidityErrors: null }, "in_review", ["validity_unknown"]],
  [
    "policy may only warn of validity",
    { openValidityErrors: 2, policy: policy({ gates: oneSided }) },
    "in_review",
    "allowed",
  ],
  ["a required review cannot be skipped", { policy: policy({}) }, "active", ["review_required"]],
  [
    "skipping the review does not skip its gates",
    { gates: gate({ id: "validity", outcome: "fail" }) },
    "active",
    ["gate_failed"],
  ],
  ["an approval is missing", { from: "in_review", approvals: 0, policy: policy({}) }, "active", ["approvals_missing"]],
  [
    "one of two is missing",
    { from: "in_review", policy: policy({ requiredApprovals: 2 }) },
    "active",
    ["approvals_missing"],
  ],
  [
    "none is asked for",
    { from: "in_review", approvals: 0, policy: policy({ requiredApprovals: 0 }) },
    "active",
    "allowed",
  ],
  ["changes were asked for", { from: "in_review", changeRequests: 1 }, "active", ["changes_requested"]],
  ["a blocking gate fails", { from: "in_review", gates: gate({ outcome: "fail" }) }, "active", ["gate_failed"]],
  [
    "a blocking gate is unknown",
    { from: "in_review", gates: gate({ outcome: "unknown" }) },
    "active",
    ["gate_unknown"],
  ],
  ["a waived gate passes", { from: "in_review", gates: gate({ outcome: "waived" }) }, "active", "allowed"],
  ["a warning gate passes", { from: "in_review", gates: gate({ outcome: "fail", mode: "warn" }) }, "active", "allowed"],
  [
    "gates nobody evaluated",
    { from: "in_review", gates: [] },
    "active",
    ["gate_not_evaluated", "gate_not_evaluated", "gate_not_evaluated"],
  ],
  [
    "everything that is missing is named",
    { from: "in_review", approvals: 0, gates: gate({ outcome: "fail" }) },
    "active",
    ["approvals_missing", "gate_failed"],
  ],
  ["no record", { from: "active", deprecation: undefined }, "deprecated", ["deprecation_missing"]],
  ["no reason", { from: "active", reason: "  " }, "deprecated", ["reason_missing"]],
  [
    "a day too soon",
    { from: "active", deprecation: { sunsetAt: new Date("2027-02-18T23:59:59Z") } },
    "deprecated",
    ["sunset_too_soon"],
  ],
  [
    "the first day",
    { from: "active", deprecation: { sunsetAt: new Date("2027-02-19T00:00:00Z") } },
    "deprecated",
    "allowed",
  ],
  [
    "an earlier deprecation shortens no notice",
    {
      from: "active",
      deprecation: { deprecatedAt: new Date("2020-01-01T00:00:00Z"), sunsetAt: new Date("2026-12-01T00:00:00Z") },
    },
    "deprecated",
    ["sunset_too_soon"],
  ],
  [
    "sunset before deprecation",
    {
      from: "active",
      policy: policy({ noticeDays: 0 }),
      deprecation: { deprecatedAt: new Date("2027-06-01T12:00:00Z"), sunsetAt: new Date("2027-06-01T00:00:00Z") },
    },
    "deprecated",
    ["sunset_before_deprecation"],
  ],
  [
    "no replacement",
    { from: "active", policy: policy({ replacementRequired: true }) },
    "deprecated",
    ["replacement_missing"],
  ],
  [
    "a replacement",
    {
      from: "active",
      policy: policy({ replacementRequired: true }),
      deprecation: { sunsetAt: new Date("2027-06-01T00:00:00Z"), replacement: "payments@2.0.0" },
    },
    "deprecated",
    "allowed",
  ],
  ["back again without a reason", { from: "deprecated", reason: undefined }, "active", ["reason_missing"]],
  ["at the sunset", { from: "deprecated", sunsetAt: NOW, reason: undefined }, "sunset", "allowed"],
  [
    "before the sunset",
    { from: "deprecated", sunsetAt: new Date(NOW.getTime() + 1), reason: undefined },
    "sunset",
    ["sunset_not_due"],
  ],
  ["before it, by hand", { from: "deprecated", sunsetAt: new Date("2030-01-01") }, "sunset", "allowed"],
  ["no date on record", { from: "deprecated", sunsetAt: undefined, reason: undefined }, "sunset", ["sunset_not_due"]],
  ["still called", { from: "deprecated", retirement: [failing("remaining-calls")] }, "sunset", ["traffic_remains"]],
  [
    "unknown is not zero",
    { from: "deprecated", retirement: [failing("telemetry-enough")] },
    "sunset",
    ["traffic_unknown"],
  ],
  ["nobody could look", { from: "deprecated", retirement: null }, "sunset", ["retirement_unknown"]],
  [
    "everything that blocks is named, and what other guards decide is not",
    {
      from: "deprecated",
      retirement: RETIREMENT_CLAUSES.map((id) => failing(id)),
    },
    "sunset",
    [
      ...["notice_short", "replacement_inactive", "traffic_unknown", "traffic_remains"],
      ...["consumers_waiting", "successor_lacking", "fields_unseen"],
    ] as TransitionCode[],
  ],
  [
    "an override",
    { from: "deprecated", retirement: [failing("remaining-calls")], override: true },
    "sunset",
    "allowed",
  ],
  [
    "an override without a reason",
    { from: "deprecated", retirement: [failing("remaining-calls")], override: true, reason: " " },
    "sunset",
    ["reason_missing"],
  ],
  [
    "what is left holds up no retirement",
    { from: "sunset", retirement: [failing("remaining-calls")] },
    "retired",
    "allowed",
  ],
  ["traffic off", { from: "deprecated", retirement: [failing("remaining-calls", "off")] }, "sunset", "allowed"],
];

describe("guards", () => {
  it.each(rows)("%s", (_name, facts, to, expected) => expect(codes(facts, to)).toEqual(expected));

  it("states what it lets pass", () => {
    const notes = (facts: Partial<TransitionFacts>, to: VersionState) => {
      const decision = decideTransition({ ...willing, ...facts }, to);
      return decision.verdict === "allowed" ? decision.notes.map((note) => note.code) : decision.code;
    };
    const warned = [failing("telemetry-enough", "warn"), failing("headers-seen", "warn")];
    expect(notes({ from: "deprecated", retirement: warned }, "sunset")).toEqual(["traffic_unknown", "fields_unseen"]);
    const blocked = [failing("consumers-ready")];
    expect(notes({ from: "deprecated", retirement: blocked, override: true }, "sunset")).toEqual(["consumers_waiting"]);
    expect(notes({ from: "sunset", retirement: blocked }, "retired")).toEqual(["consumers_waiting"]);
    expect(notes({ gates: gate({ outcome: "fail", mode: "warn" }) }, "active")).toEqual(["gate_failed"]);
    expect(notes({}, "in_review")).toEqual([]);
  });

  it("names the earliest day", () => {
    const decision = decideTransition({ ...willing, from: "active", deprecation: { sunsetAt: NOW } }, "deprecated");
    expect(decision).toMatchObject({
      code: "sunset_too_soon",
      fix: "Choose 2027-02-19 or later.",
      values: { noticeDays: 90 },
    });
  });
});
