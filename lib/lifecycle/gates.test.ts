import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedSide, LintReport, PolicyResult } from "@/lib/gates/model";
import type { GateFacts, GateWaiver } from "@/lib/lifecycle/gates";
import { evaluateGates } from "@/lib/lifecycle/gates";
import type { CompatibilityLevel, GateId } from "@/lib/lifecycle/model";
import { COMPATIBILITY_LEVELS, DEFAULT_LIFECYCLE_POLICY, GATE_IDS, isGateBlocking } from "@/lib/lifecycle/model";
import { isMajorBump } from "@/lib/lifecycle/version-order";

const TODAY = "2026-11-21";
const noLint: LintReport = { kind: "done", stamp: "", findings: [], silent: [], ratchet: [] };
const clean: GateFacts = {
  policy: DEFAULT_LIFECYCLE_POLICY,
  version: "1.1.0",
  validity: [],
  lint: noLint,
  comparison: { level: "backward", acrossMajor: false, sides: [], isCut: false },
  semver: { from: null, to: "1.1.0", need: null },
  ownership: { team: "Payments", owners: 1, deciders: 2, needed: 1 },
  documentation: { operations: 1, describedOperations: 1, fields: 3, describedFields: 3 },
  policies: { kind: "done", stamp: "", results: [] },
  waivers: [],
  today: TODAY,
};
const gateOf = (facts: Partial<GateFacts>, id: GateId) => {
  const found = evaluateGates({ ...clean, ...facts }).find((result) => result.id === id);
  if (!found) throw new Error(`no gate ${id}`);
  return found;
};
const lint = (over: Partial<Extract<LintReport, { kind: "done" }>>) => ({ lint: { ...noLint, ...over } });
const finding = (rule: string, action: "block" | "warn" | "notify", fingerprint: string) => ({
  ...{ rule, action, fingerprint, severity: "error" as const, ruleset: "house" },
  ...{ line: 1, column: 1, pointer: "", file: "", message: rule },
});

interface Given {
  level?: CompatibilityLevel;
  acrossMajor?: boolean;
  isCut?: boolean;
}
type Breaks = [against: string, direction: ComparedSide["direction"], breaking: string[] | null];

function compared(to: string, sides: Breaks[], { level = "backward", acrossMajor = false, isCut = false }: Given = {}) {
  return {
    version: to,
    comparison: {
      level,
      acrossMajor,
      isCut,
      sides: sides.map(([label, direction, breaking]) => ({
        direction,
        against: { id: label, label, digest: label },
        isMajor: isMajorBump(label, to),
        breaking: breaking?.map((fingerprint) => ({ fingerprint, rule: "operation-removed" })) ?? null,
      })),
    },
  };
}

describe("evaluateGates", () => {
  it("passes what is clean, one result a gate", () => {
    expect(evaluateGates(clean).map(({ id, mode, outcome }) => [id, mode, outcome])).toEqual(
      GATE_IDS.map((id) => [id, DEFAULT_LIFECYCLE_POLICY.gates[id], "pass"]),
    );
  });

  it("counts each validity error once", () => {
    const validity = ["b", "a", "b"].map((fingerprint) => ({ rule: "valid-structure", fingerprint }));
    expect(gateOf({ validity }, "validity")).toMatchObject({
      outcome: "fail",
      count: 2,
      fingerprints: ["a", "b"],
      because: "2 validity errors.",
      code: "validity_errors",
      values: { count: 2, waived: 0 },
    });
  });

  it("leaves every gate unknown where nobody looked, which stops those that block", () => {
    const nothing = { ...clean, validity: null, lint: null, comparison: null, semver: null, ownership: null };
    const results = evaluateGates({ ...nothing, documentation: null, policies: null });
    expect(results.map(({ outcome }) => outcome)).toEqual(GATE_IDS.map(() => "unknown"));
    expect(results.filter(isGateBlocking).map(({ id }) => id)).toEqual(["validity", "compatibility", "policies"]);
  });
});

describe("the gate of rulesets", () => {
  it("fails for what blocks, and only tells of what warns", () => {
    const findings = [finding("a", "block", "1"), finding("b", "warn", "2"), finding("c", "notify", "3")];
    const gate = gateOf(lint({ findings }), "lint");
    expect(gate).toMatchObject({ outcome: "fail", count: 1, fingerprints: ["1"], because: "1 lint error." });
    expect(gate.notes.map(({ code }) => code)).toEqual(["lint_warnings"]);
    expect(gateOf(lint({ findings: findings.slice(1) }), "lint").outcome).toBe("pass");
  });

  const ratchet = (now: number) =>
    lint({
      findings: [finding("b", "warn", "2"), finding("b", "notify", "3")],
      ratchet: [{ rule: "b", ruleset: "house", allowed: 4, now }],
    });
  it.each([
    [3, "pass", []],
    [4, "pass", []],
    [5, "fail", ["ratchet house/b 5"]],
  ])("with 4 allowed and %d now: %s", (now, outcome, fingerprints) => {
    expect(gateOf(ratchet(now), "lint")).toMatchObject({ outcome, fingerprints });
  });
  it("takes no waiver for five as one for six", () => {
    const waivers: GateWaiver[] = [{ gate: "lint", fingerprint: "ratchet house/b 5", expiresOn: TODAY }];
    expect(gateOf({ ...ratchet(5), waivers }, "lint").outcome).toBe("waived");
    expect(gateOf({ ...ratchet(6), waivers }, "lint").outcome).toBe("fail");
  });

  it("names rules that are on and cannot act here", () => {
    const silent = [{ rule: "graphql-names", ruleset: "house", because: "it is for GraphQL" }];
    const { outcome, notes } = gateOf(lint({ silent }), "lint");
    expect(outcome).toBe("pass");
    expect(notes.map(({ detail }) => detail)).toEqual([
      "graphql-names (house) is on and cannot act here: it is for GraphQL",
    ]);
  });

  it("is unknown where the rulesets could not be run", () => {
    const report = { lint: { kind: "failed", stamp: "", because: "No such ruleset." } } as const;
    expect(gateOf(report, "lint")).toMatchObject({
      outcome: "unknown",
      because: "The rulesets could not be run: No such ruleset.",
    });
  });
});

describe("the gate of compatibility", () => {
  const cases: [to: string, sides: Breaks[], given: Given, outcome: string][] = [
    ["1.1.0", [["1.0.0", "backward", []]], {}, "pass"],
    ["1.1.0", [["1.0.0", "backward", ["x"]]], {}, "fail"],
    ["2.0.0", [["1.0.0", "backward", ["x"]]], {}, "pass"],
    ["2.0.0", [["1.0.0", "backward", ["x"]]], { acrossMajor: true }, "fail"],
    ["2.0.0", [["1.0.0", "backward", null]], {}, "pass"],
    ["10.0.0", [["9.0.0", "backward", ["x"]]], {}, "pass"],
    ["1.9.9", [["2.0.0", "backward", ["x"]]], {}, "fail"],
    ["0.2.0", [["0.1.0", "backward", ["x"]]], {}, "fail"],
    ["autumn", [["spring", "backward", ["x"]]], {}, "fail"],
    ["v2", [["v1", "backward", ["x"]]], {}, "fail"],
    ["1.1.0", [["1.0.0", "backward", null]], {}, "unknown"],
    ["1.1.0", [["1.0.0", "backward", []]], { isCut: true, level: "backward_transitive" }, "unknown"],
    ["1.1.0", [["1.0.0", "forward", ["x"]]], { level: "forward" }, "fail"],
    ["1.1.0", [["1.0.0", "backward", ["x"]]], { level: "none" }, "pass"],
    ["1.1.0", [], { level: "full" }, "pass"],
  ];
  it.each(cases)("%s after %j with %j: %s", (to, sides, given, outcome) => {
    expect(gateOf(compared(to, sides, given), "compatibility").outcome).toBe(outcome);
  });

  it("says what stands, and what its level means", () => {
    const gate = gateOf(compared("1.1.0", [["1.0.0", "backward", ["x", "y"]]]), "compatibility");
    expect(gate.because).toBe("2 breaking changes since 1.0.0 without a major version.");
    expect(gate.notes.map(({ code }) => code)).toEqual(["level_backward"]);
  });

  const breaks = fc.array(fc.constantFrom("p", "q", "r"), { maxLength: 3 });
  it("with full, fails where backward or forward does, and only there", () => {
    fc.assert(
      fc.property(breaks, breaks, (back, ahead) => {
        const backward: Breaks = ["1.0.0", "backward", back];
        const forward: Breaks = ["1.0.0", "forward", ahead.map((one) => `forward:${one}`)];
        const failsWith = (level: CompatibilityLevel, ...sides: Breaks[]) =>
          gateOf(compared("1.1.0", sides, { level }), "compatibility").outcome === "fail";
        expect(failsWith("full", backward, forward)).toBe(
          failsWith("backward", backward) || failsWith("forward", forward),
        );
      }),
    );
  });

  it("with a transitive level, fails wherever the plain one does", () => {
    fc.assert(
      fc.property(breaks, fc.array(breaks, { maxLength: 4 }), (newest, older) => {
        const sides: Breaks[] = [newest, ...older].map((found, index) => [`1.${9 - index}.0`, "backward", found]);
        const plain = gateOf(compared("1.10.0", sides.slice(0, 1)), "compatibility");
        const transitive = gateOf(compared("1.10.0", sides, { level: "backward_transitive" }), "compatibility");
        expect(transitive.fingerprints).toEqual(expect.arrayContaining(plain.fingerprints));
      }),
    );
  });

  it("has a meaning for each level", () => {
    for (const level of COMPATIBILITY_LEVELS)
      expect(gateOf(compared("1.1.0", [], { level }), "compatibility").notes.map(({ code }) => code)).toEqual([
        `level_${level}`,
      ]);
  });
});

describe("the gate of the version's number", () => {
  const cases: [
    from: string | null,
    to: string,
    need: "major" | "minor" | "patch" | null,
    outcome: string,
    code: string,
  ][] = [
    [null, "7.3.1", null, "pass", "semver_first"],
    ["1.0.0", "2.0.0", "major", "pass", "semver_matches"],
    ["1.4.2", "1.5.0", "major", "fail", "semver_too_small"],
    ["1.4.2", "2.0.1", "major", "pass", "semver_matches"],
    ["1.4.2", "3.0.0", "major", "pass", "semver_matches"],
    ["1.4.2", "1.4.3", "minor", "fail", "semver_too_small"],
    ["1.4.2", "1.5.0", "minor", "pass", "semver_matches"],
    ["1.4.2", "2.0.0", "minor", "pass", "semver_larger"],
    ["1.4.2", "1.4.3", "patch", "pass", "semver_matches"],
    ["1.4.2", "1.5.0", "patch", "pass", "semver_larger"],
    ["0.4.2", "0.5.0", "major", "pass", "semver_matches"],
    ["0.4.2", "0.4.3", "major", "fail", "semver_too_small"],
    ["0.4.2", "1.0.0", "major", "pass", "semver_matches"],
    ["1.4.2", "2.0.0-rc.1", "major", "pass", "semver_matches"],
    ["2.0.0-rc.1", "2.0.0-rc.2", "major", "pass", "semver_prerelease"],
    ["2.0.0-rc.1", "2.0.0", "major", "pass", "semver_prerelease"],
    ["1.4.2", "1.4.2+build", "patch", "fail", "semver_too_small"],
    ["spring", "autumn", "major", "pass", "semver_not_judged"],
    ["1.0.0", "autumn", "major", "pass", "semver_not_judged"],
    ["2024.1.15", "2024.2.1", "major", "pass", "semver_dated"],
    ["2024-01-15", "2024-02-01", "major", "pass", "semver_not_judged"],
    ["1.0.0", "1.1.0", null, "unknown", "semver_unknown"],
  ];
  it.each(cases)("%s to %s with a %s: %s", (from, to, need, outcome, code) => {
    expect(gateOf({ semver: { from, to, need } }, "semver")).toMatchObject({ outcome, code });
  });

  it("names the smallest right number", () => {
    expect(gateOf({ semver: { from: "1.4.2", to: "1.5.0", need: "major" } }, "semver").because).toBe(
      "1.5.0 says too little: what changed since 1.4.2 needs 2.0.0 at the least (major).",
    );
  });

  it("passes with the number that it names", () => {
    const part = fc.nat({ max: 1899 });
    const need = fc.constantFrom("major" as const, "minor" as const, "patch" as const);
    fc.assert(
      fc.property(part, part, part, need, (major, minor, patch, wanted) => {
        const from = `${major}.${minor}.${patch}`;
        const { values } = gateOf({ semver: { from, to: `${from}+same`, need: wanted } }, "semver");
        fc.pre(values.least !== "1900.0.0");
        const to = String(values.least);
        expect(gateOf({ semver: { from, to, need: wanted } }, "semver").code).toBe("semver_matches");
      }),
    );
  });
});

describe("the gate of ownership", () => {
  it.each([
    [1, 1, 1, "pass", []],
    [0, 1, 1, "fail", ["ownership no-owner"]],
    [1, 1, 2, "fail", ["ownership quorum"]],
    [0, 0, 1, "fail", ["ownership no-owner", "ownership quorum"]],
    [1, 0, 0, "pass", []],
  ])("%d owners, %d who may approve, %d needed: %s", (owners, deciders, needed, outcome, fingerprints) => {
    expect(gateOf({ ownership: { team: "T", owners, deciders, needed } }, "ownership")).toMatchObject({
      outcome,
      fingerprints,
    });
  });
});

describe("the gate of documentation", () => {
  it.each([
    [10, 8, 0, 0, "pass", 80],
    [1000, 799, 0, 0, "fail", 79],
    [1, 1, 4, 3, "pass", 80],
    [0, 0, 0, 0, "pass", undefined],
  ])(
    "%d operations, %d described; %d fields, %d described: %s",
    (operations, describedOperations, fields, describedFields, outcome, percent) => {
      const gate = gateOf(
        { documentation: { operations, describedOperations, fields, describedFields } },
        "documentation",
      );
      expect([gate.outcome, gate.values.percent]).toEqual([outcome, percent]);
    },
  );
});

describe("the gate of policies as code", () => {
  const result = (effect: PolicyResult["effect"], outcome: PolicyResult["outcome"]): PolicyResult => ({
    ...{ effect, outcome, policy: `${effect}-${outcome}`, name: "Names", message: "Says no." },
    fingerprint: `${effect} ${outcome}`,
  });
  it.each([
    [[], "pass"],
    [[result("block", "pass")], "pass"],
    [[result("block", "fail")], "fail"],
    [[result("warn", "fail")], "pass"],
    [[result("notify", "error")], "pass"],
    [[result("block", "error")], "unknown"],
    [[result("block", "error"), result("block", "fail")], "fail"],
  ])("%j: %s", (results, outcome) => {
    expect(gateOf({ policies: { kind: "done", stamp: "", results } }, "policies").outcome).toBe(outcome);
  });
  it.each([
    [["block"], "policies_none", undefined],
    [["block", "warn", null], "policies_clear", 1],
  ] as const)("does not count dry runs among what is fulfilled: %j", (dryRuns, code, count) => {
    const results = dryRuns.map((dryRun) =>
      dryRun ? { ...result("notify", "fail"), dryRun } : result("block", "pass"),
    );
    const gate = gateOf({ policies: { kind: "done", stamp: "", results } }, "policies");
    expect(gate.outcome).toBe("pass");
    expect([gate.code, gate.values.count]).toEqual([code, count]);
  });
  it("stays unknown where only what failed is waived", () => {
    const policies = { kind: "done" as const, stamp: "", results: [result("block", "error"), result("block", "fail")] };
    const waivers: GateWaiver[] = [{ gate: "policies", fingerprint: "block fail", expiresOn: TODAY }];
    expect(gateOf({ policies, waivers }, "policies").outcome).toBe("unknown");
  });
});

describe("waivers", () => {
  const two = compared("1.1.0", [["1.0.0", "backward", ["x", "y"]]]);
  const waiver = (expiresOn: string, over: Partial<GateWaiver> = {}): GateWaiver => ({
    gate: "compatibility",
    expiresOn,
    ...over,
  });
  it.each<[GateWaiver[], string, number]>([
    [[waiver(TODAY, { fingerprint: "x" })], "fail", 1],
    [[waiver(TODAY, { fingerprint: "x" }), waiver("2027-01-01", { fingerprint: "y" })], "waived", 0],
    [[waiver(TODAY)], "waived", 0],
    [[waiver(TODAY, { rule: "operation-removed" })], "waived", 0],
    [[waiver(TODAY, { rule: "operation-added" })], "fail", 2],
    [[waiver(TODAY, { rule: "operation-removed", fingerprint: "x" })], "fail", 1],
    [[waiver("2026-11-20")], "fail", 2],
    [[waiver("2030-01-01", { gate: "lint" })], "fail", 2],
  ])("%j: %s, %d left", (waivers, outcome, count) => {
    expect(gateOf({ ...two, waivers }, "compatibility")).toMatchObject({ outcome, count });
  });

  it("cover what one of them covers by its rule and its fingerprint, each where it names one", () => {
    const sides = compared("1.1.0", [["1.0.0", "backward", ["x", "y", "z"]]]);
    const rule = fc.constantFrom(undefined, null, "operation-removed", "operation-added");
    const fingerprint = fc.constantFrom(undefined, null, "x", "y", "z", "elsewhere");
    const given = fc.array(fc.record({ rule, fingerprint }, { requiredKeys: ["rule", "fingerprint"] }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(given, (some) => {
        const fits = (wanted: string | null | undefined, is: string) => (wanted ?? is) === is;
        const open = ["x", "y", "z"].filter(
          (one) => !some.some((by) => fits(by.rule, "operation-removed") && fits(by.fingerprint, one)),
        );
        const waivers = some.map(({ rule: of, fingerprint: only }) =>
          waiver(TODAY, {
            ...(of === undefined ? {} : { rule: of }),
            ...(only === undefined ? {} : { fingerprint: only }),
          }),
        );
        expect(gateOf({ ...sides, waivers }, "compatibility").fingerprints).toEqual(open);
      }),
    );
  });

  it("lets an unknown gate through only as a whole", () => {
    const facts = { ...compared("1.1.0", [["1.0.0", "backward", null]]) };
    const outcome = (waivers: GateWaiver[]) => gateOf({ ...facts, waivers }, "compatibility").outcome;
    expect(outcome([waiver(TODAY, { fingerprint: "x" })])).toBe("unknown");
    expect(outcome([waiver(TODAY, { rule: "operation-removed" })])).toBe("unknown");
    expect(outcome([waiver(TODAY)])).toBe("waived");
  });

  it("never let through more than one that ends later", () => {
    const day = fc.constantFrom("2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22");
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const stands = (on: string) => gateOf({ ...two, waivers: [waiver(on)] }, "compatibility").count;
        expect(stands(early)).toBeGreaterThanOrEqual(stands(late));
      }),
    );
  });
});
