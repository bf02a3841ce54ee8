import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "contract-tested-throughout" },
  {
    name: "half",
    base: "exemplary",
    given: {
      evidence: [
        {
          id: "1",
          kind: "contract-test",
          outcome: "passed",
          values: { operationsPassed: 5 },
          at: "2027-02-28T12:00:00.000Z",
          expiresAt: "2027-05-28T12:00:00.000Z",
          by: "pipeline",
          url: null,
        },
      ],
    },
    status: "unmet",
    code: "contract-tested-throughout",
  },
  {
    name: "without the number",
    base: "exemplary",
    given: {
      evidence: [
        {
          id: "1",
          kind: "contract-test",
          outcome: "passed",
          values: {},
          at: "2027-02-28T12:00:00.000Z",
          expiresAt: "2027-05-28T12:00:00.000Z",
          by: "pipeline",
          url: null,
        },
      ],
    },
    status: "unknown",
    code: "evidence-without-number",
  },
  { name: "no evidence", base: "exemplary", given: { evidence: [] }, status: "unknown", code: "evidence-missing" },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
