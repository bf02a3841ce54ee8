import { describe, expect, it } from "vitest";
import { evidenceTimes, requireValues } from "@/lib/evidence/policy";
import { EVIDENCE_KINDS, EVIDENCE_VALUES } from "@/lib/maturity/model/evidence-kinds";
import { evidenceBody, expiryDays, NEW_EVIDENCE } from "./evidence-draft";

const TODAY = "2027-03-01";
const now = new Date(`${TODAY}T15:00:00Z`);

describe("the form of a report", () => {
  it("sends nothing that was not filled in", () => {
    expect(evidenceBody(NEW_EVIDENCE)).toEqual({ kind: "contract-test", outcome: "passed" });
  });

  it("sends what was, and of the numbers those that the kind knows", () => {
    const draft = {
      ...NEW_EVIDENCE,
      kind: "fuzzing" as const,
      outcome: "failed" as const,
      summary: " Two crashes. ",
      values: { requests: "5000", crashes: "2", operationsTested: "12", percent: "" },
      url: " https://ci.example.com/runs/7 ",
      version: "2.0.0",
      foundOn: "2027-02-27",
      expiresOn: "2027-04-01",
    };
    expect(evidenceBody(draft)).toEqual({
      kind: "fuzzing",
      outcome: "failed",
      summary: "Two crashes.",
      values: { requests: 5000, crashes: 2 },
      url: "https://ci.example.com/runs/7",
      version: "2.0.0",
      at: "2027-02-27T00:00:00.000Z",
      expiresAt: "2027-04-01T00:00:00.000Z",
    });
  });

  it.each(EVIDENCE_KINDS)("can send every number of %s, and every day that it offers", (kind) => {
    const values = Object.fromEntries(EVIDENCE_VALUES[kind].map(({ name }) => [name, "7"]));
    const draft = { ...NEW_EVIDENCE, kind, values };
    expect(() => requireValues(kind, evidenceBody(draft).values ?? {})).not.toThrow();
    for (const foundOn of ["", "2027-02-20"]) {
      const { first, last, usual } = expiryDays({ ...draft, foundOn }, TODAY);
      for (const expiresOn of [first, usual, last])
        expect(() => evidenceTimes(kind, evidenceBody({ ...draft, foundOn, expiresOn }), now)).not.toThrow();
      expect(evidenceTimes(kind, evidenceBody({ ...draft, foundOn }), now).expiresAt.toISOString()).toContain(usual);
    }
  });
});
