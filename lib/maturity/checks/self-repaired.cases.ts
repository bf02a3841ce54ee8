import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "passed", base: "exemplary", given: {}, status: "met", code: "evidence-passed" },
  { name: "no evidence", base: "exemplary", given: { evidence: [] }, status: "unknown", code: "evidence-missing" },
  {
    name: "failed",
    base: "exemplary",
    given: {
      evidence: [
        {
          id: "1",
          kind: "self-repair",
          outcome: "failed",
          values: {},
          at: "2027-02-28T12:00:00.000Z",
          expiresAt: "2027-05-28T12:00:00.000Z",
          by: "pipeline",
          url: null,
        },
      ],
    },
    status: "unmet",
    code: "evidence-failed",
  },
  {
    name: "expired",
    base: "exemplary",
    given: {
      evidence: [
        {
          id: "1",
          kind: "self-repair",
          outcome: "passed",
          values: {},
          at: "2026-02-28T12:00:00.000Z",
          expiresAt: "2027-03-01T12:00:00.000Z",
          by: "pipeline",
          url: null,
        },
      ],
    },
    status: "unknown",
    code: "evidence-missing",
  },
  { name: "nothing known", base: "nothing", given: {}, status: "unknown", code: "evidence-missing" },
];
