import { describe, expect, it } from "vitest";
import type { GateResult } from "@/lib/lifecycle/model";
import { type ApprovalOutlook, approvalOutlook, type OutlookFacts, type StillMissing } from "./approval-outlook";

const gate = (over: Partial<GateResult>): GateResult => ({
  id: "compatibility",
  mode: "block",
  outcome: "pass",
  because: "",
  code: "compatibility_first",
  values: {},
  notes: [],
  count: 0,
  fingerprints: [],
  ...over,
});
const ORDERS = { slug: "orders", name: "Orders" };
const SECURITY = { slug: "security", name: "Security" };
const missing = (over: Partial<StillMissing>): StillMissing => ({
  kind: "missing",
  gates: [],
  changeRequests: 0,
  approvals: 0,
  teams: [],
  ...over,
});
const owner = (over: Partial<OutlookFacts["required"][number]>) => ({
  team: ORDERS,
  needed: 1,
  given: 0,
  mine: true,
  ...over,
});
const facts = (over: Partial<OutlookFacts>): OutlookFacts => ({
  gates: [gate({})],
  required: [owner({})],
  otherChangeRequests: 0,
  publishWhenApproved: true,
  ...over,
});

describe("approvalOutlook", () => {
  it.each<[string, Partial<OutlookFacts>, ApprovalOutlook]>([
    ["the last approval needed", {}, { kind: "completes" }],
    ["the last approval of a review that is published by hand", { publishWhenApproved: false }, { kind: "waits" }],
    ["more than needed", { required: [owner({ given: 3 })] }, { kind: "completes" }],
    ["none needed", { required: [owner({ needed: 0 })] }, { kind: "completes" }],
    ["the first of three", { required: [owner({ needed: 3 })] }, missing({ approvals: 2, teams: ["Orders"] })],
    [
      "one of two teams",
      { required: [owner({}), owner({ team: SECURITY, mine: false })] },
      missing({ approvals: 1, teams: ["Security"] }),
    ],
    [
      "for another team alone",
      { required: [owner({ mine: false }), owner({ team: SECURITY })] },
      missing({ approvals: 1, teams: ["Orders"] }),
    ],
    [
      "a team that is asked for two reasons, once",
      { required: [owner({}), owner({ team: SECURITY, mine: false }), owner({ team: SECURITY, mine: false })] },
      missing({ approvals: 1, teams: ["Security"] }),
    ],
    [
      "two teams of one name, each",
      { required: [owner({ mine: false }), owner({ team: { ...ORDERS, slug: "orders-2" }, mine: false })] },
      missing({ approvals: 2, teams: ["Orders", "Orders"] }),
    ],
    ["a gate that fails", { gates: [gate({ outcome: "fail" })] }, missing({ gates: ["compatibility"] })],
    ["a gate that nobody could ask", { gates: [gate({ outcome: "unknown" })] }, missing({ gates: ["compatibility"] })],
    ["a gate that only warns", { gates: [gate({ mode: "warn", outcome: "fail" })] }, { kind: "completes" }],
    ["a waived gate", { gates: [gate({ outcome: "waived" })] }, { kind: "completes" }],
    ["somebody against it", { otherChangeRequests: 2 }, missing({ changeRequests: 2 })],
    [
      "a gate, somebody against it, and approvals: all of them",
      {
        otherChangeRequests: 1,
        gates: [gate({ outcome: "fail", id: "lint" }), gate({ outcome: "fail" })],
        required: [owner({ needed: 2 }), owner({ team: SECURITY, mine: false })],
      },
      missing({ gates: ["lint", "compatibility"], changeRequests: 1, approvals: 2, teams: ["Orders", "Security"] }),
    ],
  ])("%s", (_name, over, expected) => expect(approvalOutlook(facts(over))).toEqual(expected));
});
