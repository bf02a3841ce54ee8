import { describe, expect, it } from "vitest";
import type { GateResult } from "@/lib/lifecycle/model";
import { type ApprovalOutlook, approvalOutlook, type OutlookFacts } from "./approval-outlook";

const gate = (over: Partial<GateResult>): GateResult => ({
  id: "breaking-changes",
  mode: "block",
  outcome: "pass",
  because: "",
  count: 0,
  fingerprints: [],
  ...over,
});
const facts = (over: Partial<OutlookFacts>): OutlookFacts => ({
  gates: [gate({})],
  approvals: 0,
  requiredApprovals: 1,
  otherChangeRequests: 0,
  ...over,
});

describe("approvalOutlook", () => {
  it.each<[string, Partial<OutlookFacts>, ApprovalOutlook]>([
    ["the last approval needed", {}, { kind: "completes" }],
    ["more than needed", { approvals: 3 }, { kind: "completes" }],
    ["none needed", { requiredApprovals: 0 }, { kind: "completes" }],
    ["the first of three", { requiredApprovals: 3 }, { kind: "approvals", missing: 2 }],
    ["a gate that fails", { gates: [gate({ outcome: "fail" })] }, { kind: "gates", gates: ["breaking-changes"] }],
    [
      "a gate that nobody could ask",
      { gates: [gate({ outcome: "unknown" })] },
      { kind: "gates", gates: ["breaking-changes"] },
    ],
    ["a gate that only warns", { gates: [gate({ mode: "warn", outcome: "fail" })] }, { kind: "completes" }],
    ["a waived gate", { gates: [gate({ outcome: "waived" })] }, { kind: "completes" }],
    ["somebody against it", { otherChangeRequests: 2 }, { kind: "changes_requested", count: 2 }],
    [
      "a gate and somebody against it",
      { otherChangeRequests: 1, gates: [gate({ outcome: "fail", id: "lint" })] },
      { kind: "gates", gates: ["lint"] },
    ],
  ])("%s", (_name, over, expected) => expect(approvalOutlook(facts(over))).toEqual(expected));
});
