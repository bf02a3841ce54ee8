import { describe, expect, it } from "vitest";
import type { GateFacts } from "@/lib/lifecycle/gates";
import { evaluateGates } from "@/lib/lifecycle/gates";
import type { GateId } from "@/lib/lifecycle/model";
import { isGateBlocking } from "@/lib/lifecycle/model";

const clean: GateFacts = {
  modes: { validity: "block", lint: "warn", breakingChanges: "block" },
  findings: [],
  baseline: { kind: "none" },
  waivers: [],
  today: "2026-11-21",
};
const finding = (rule: string, severity: "error" | "warning", fingerprint: string) => ({ rule, severity, fingerprint });
const compared = (from: string, to: string, ...breaking: string[]): Partial<GateFacts> => ({
  baseline: { kind: "compared", from, to, breaking },
});
const gateOf = (facts: Partial<GateFacts>, id: GateId) => {
  const found = evaluateGates({ ...clean, ...facts }).find((result) => result.id === id);
  if (!found) throw new Error(`no gate ${id}`);
  return found;
};

describe("evaluateGates", () => {
  it("passes what is clean, one result a gate", () => {
    expect(evaluateGates(clean).map(({ id, mode, outcome }) => [id, mode, outcome])).toEqual([
      ["validity", "block", "pass"],
      ["lint", "warn", "pass"],
      ["breaking-changes", "block", "pass"],
    ]);
  });

  it("tells validity from lint and counts errors only, each once", () => {
    const findings = [
      finding("valid-structure", "error", "a"),
      finding("parse-duplicate-key", "error", "b"),
      finding("parse-duplicate-key", "error", "b"),
      finding("parse-lenient", "warning", "c"),
      finding("path-kebab-case", "error", "d"),
    ];
    expect(gateOf({ findings }, "validity")).toMatchObject({ outcome: "fail", count: 2, fingerprints: ["a", "b"] });
    expect(gateOf({ findings }, "lint")).toMatchObject({
      outcome: "fail",
      count: 1,
      fingerprints: ["d"],
      because: "1 lint error.",
    });
  });

  const breakingCases: [facts: Partial<GateFacts>, outcome: string][] = [
    [compared("1.0.0", "1.1.0"), "pass"],
    [compared("1.0.0", "1.1.0", "x"), "fail"],
    [compared("1.0.0", "2.0.0", "x"), "pass"],
    [compared("9.0.0", "10.0.0", "x"), "pass"],
    [compared("2.0.0", "1.9.9", "x"), "fail"],
    [compared("0.1.0", "0.2.0", "x"), "fail"],
    [compared("spring", "autumn", "x"), "fail"],
    [compared("v1", "v2", "x"), "fail"],
    [{ baseline: { kind: "unknown" } }, "unknown"],
  ];
  it.each(breakingCases)("breaking changes %j: %s", (facts, outcome) => {
    expect(gateOf(facts, "breaking-changes").outcome).toBe(outcome);
  });

  it("fails closed when a check could not run", () => {
    const unknown = { findings: null, baseline: { kind: "unknown" } } as const;
    expect(evaluateGates({ ...clean, ...unknown }).map(isGateBlocking)).toEqual([true, false, true]);
  });

  it("takes waivers by fingerprint, until their last day", () => {
    const waiver = (expiresOn: string, fingerprint?: string) => ({
      gate: "breaking-changes" as const,
      fingerprint,
      expiresOn,
    });
    const two = compared("1.0.0", "1.1.0", "x", "y");
    const outcome = (...waivers: GateFacts["waivers"]) => gateOf({ ...two, waivers }, "breaking-changes");
    expect(outcome(waiver("2026-11-21", "x"))).toMatchObject({ outcome: "fail", count: 1, fingerprints: ["y"] });
    expect(outcome(waiver("2026-11-21", "x"), waiver("2027-01-01", "y"))).toMatchObject({
      outcome: "waived",
      count: 0,
    });
    expect(outcome(waiver("2026-11-21"))).toMatchObject({ outcome: "waived" });
    expect(outcome(waiver("2026-11-20"))).toMatchObject({ outcome: "fail", count: 2 });
    expect(outcome({ gate: "lint", expiresOn: "2030-01-01" })).toMatchObject({ outcome: "fail", count: 2 });
  });

  it("waives an unknown outcome only as a whole", () => {
    const waiver = { gate: "validity", fingerprint: "x", expiresOn: "2030-01-01" } as const;
    expect(gateOf({ findings: null, waivers: [waiver] }, "validity").outcome).toBe("unknown");
    expect(gateOf({ findings: null, waivers: [{ ...waiver, fingerprint: null }] }, "validity").outcome).toBe("waived");
  });
});
